import { createHash } from 'node:crypto'
import { z } from 'zod'
import { encodeProperties } from './values.ts'

export const format = 'network-explorer-backup'
export const formatVersion = 1

/** Labels of what a store says of itself, not of the network: its migrations, its gate, the mark of a test store. */
export const apart = ['Migration', 'WriteGate', 'GraphRevision', 'TestStore']

const count = z.int().nonnegative()
const checksum = z.hex().length(64)
const properties = z.record(z.string(), z.unknown())

/** The first line. Of a newer version only format and version are known. */
export const anyHeader = z.looseObject({ format: z.literal(format), version: z.int().positive() })
export const headerShape = z.strictObject({
  format: z.literal(format),
  version: z.literal(formatVersion),
  product: z.string(),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.strictObject({ id: z.string(), checksum: z.string() })),
})
export type Header = z.infer<typeof headerShape>

/** Nodes, sorted, then relations, sorted: the same store gives the same lines. */
export const nodeShape = z.strictObject({ node: z.string(), labels: z.array(z.string()), properties })
export const relationShape = z.strictObject({ relation: z.string(), from: z.string(), to: z.string(), properties })

/** The last line: how much there is, the SHA-256 of the nodes and relations, and of everything before this line. */
export const trailerShape = z.strictObject({ nodes: count, relations: count, content: checksum, sha256: checksum })
export type Trailer = z.infer<typeof trailerShape>

type Properties = Readonly<Record<string, unknown>>

/** What tells a node from all others in every backup of the store: labels and id, or all that it holds. */
export function nodeKey(labels: readonly string[], holds: Properties): string {
  const name =
    typeof holds.id === 'string' ? holds.id : createHash('sha256').update(encodeProperties(holds)).digest('hex')
  return `${labels.toSorted().join('+')}/${name}`
}

/** A node as a line. A line begins with what it is and its key: sorted as text, nodes come first, equal keys meet. */
export function nodeLine(node: { labels: readonly string[]; properties: Properties }): string {
  const key = JSON.stringify(nodeKey(node.labels, node.properties))
  return `{"node":${key},"labels":${JSON.stringify(node.labels.toSorted())},"properties":${encodeProperties(node.properties)}}`
}

/** A relation as a line, with the keys of its ends. */
export function relationLine(relation: { type: string; from: string; to: string; properties: Properties }): string {
  const [type, from, to] = [relation.type, relation.from, relation.to].map((text) => JSON.stringify(text))
  return `{"relation":${type},"from":${from},"to":${to},"properties":${encodeProperties(relation.properties)}}`
}

/** Everything of a node's line up to its labels: equal for two nodes that cannot be told apart. */
export function keyPart(line: string): string {
  return line.slice(0, line.indexOf(',"labels":'))
}

/** How our files begin: gzip, without a name, a time or a system. */
export const gzipHeader = Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0xff])
