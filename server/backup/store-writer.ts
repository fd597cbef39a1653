import { z } from 'zod'
import type { Bulk } from '../neo4j/bulk.ts'
import { defineQuery } from '../neo4j/query.ts'
import { BackupError } from './failure.ts'
import type { Reader } from './read-file.ts'
import { decodeProperties } from './values.ts'

const properties = z.record(z.string(), z.unknown())
const nodeRow = z.object({ key: z.string(), labels: z.array(z.string()), properties })
const relationRow = z.object({ type: z.string(), from: z.string(), to: z.string(), properties })
const createNodes = defineQuery('backup/create-nodes', {
  mode: 'write',
  params: z.object({ rows: z.array(nodeRow) }),
  row: z.object({ key: z.string(), elementId: z.string() }),
})
const createRelations = defineQuery('backup/create-relations', {
  mode: 'write',
  params: z.object({ rows: z.array(relationRow) }),
  row: z.object({ stored: z.coerce.number() }),
})

/** Nodes or relations in one transaction. */
const batch = 2_000

/**
 * Puts the nodes and relations of a backup into the store, in the order in which they come. Of nodes that are an end of
 * a relation it remembers where they went. `report` hears how many are in.
 */
export function storeWriter(
  bulk: Bulk,
  ends: ReadonlySet<string>,
  report: (done: number) => void,
): Reader & { end(): Promise<void> } {
  const places = new Map<string, string>()
  let nodes: z.infer<typeof nodeRow>[] = []
  let relations: z.infer<typeof relationRow>[] = []
  let done = 0

  async function flush() {
    for (const { key, elementId } of nodes.length > 0 ? await bulk.run(createNodes, { rows: nodes }) : []) {
      if (ends.has(key)) places.set(key, elementId)
    }
    if (relations.length > 0) await bulk.run(createRelations, { rows: relations })
    done += nodes.length + relations.length
    nodes = []
    relations = []
    report(done)
  }
  function placeOf(key: string): string {
    const place = places.get(key)
    if (place === undefined) throw new BackupError(`The backup lacks ${key}, an end of a relation.`)
    return place
  }
  return {
    async node({ node, labels, properties }) {
      nodes.push({ key: node, labels, properties: decodeProperties(properties) })
      if (nodes.length === batch) await flush()
    },
    async relation({ relation, from, to, properties }) {
      if (nodes.length > 0) await flush()
      relations.push({
        type: relation,
        from: placeOf(from),
        to: placeOf(to),
        properties: decodeProperties(properties),
      })
      if (relations.length === batch) await flush()
    },
    end: flush,
  }
}
