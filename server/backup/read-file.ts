import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { ZodError, type z } from 'zod'
import { systemCode } from '../neo4j/provision/errors.ts'
import { lineDigest } from './digest.ts'
import { BackupError } from './failure.ts'
import {
  anyHeader,
  formatVersion,
  gzipHeader,
  type Header,
  headerShape,
  nodeShape,
  relationShape,
  type Trailer,
  trailerShape,
} from './format.ts'
import { linesOf } from './lines.ts'

/** What happens with the nodes and relations of a backup while it is read. */
export type Reader = {
  node(node: z.infer<typeof nodeShape>): void | Promise<void>
  relation(relation: z.infer<typeof relationShape>): void | Promise<void>
}

/**
 * Reads a whole backup, checks all of it, and says what its first and last line say.
 * @throws {BackupError} when it is no backup, damaged, cut off, or of a newer version; what was read before that is void
 */
export async function readBackup(file: string, reader: Reader): Promise<{ header: Header; trailer: Trailer }> {
  await checkBeginning(file)
  const bytes = createReadStream(file)
  const unpacked = bytes.on('error', (error) => unpacked.destroy(error)).pipe(createGunzip())
  try {
    return await readLines(basename(file), linesOf(unpacked), reader)
  } catch (error) {
    const broken = error instanceof ZodError || error instanceof SyntaxError || systemCode(error)?.startsWith('Z_')
    throw broken ? damaged(basename(file), error) : error
  } finally {
    bytes.destroy()
  }
}

async function readLines(name: string, lines: AsyncGenerator<string>, reader: Reader) {
  const { value: first } = await lines.next()
  const header = headerOf(name, first)
  const digest = lineDigest(String(first))
  const counts = { nodes: 0, relations: 0 }
  let trailer: Trailer | undefined
  for await (const line of lines) {
    if (trailer) throw damaged(name)
    const content: unknown = JSON.parse(line)
    if (line.startsWith('{"node":')) {
      counts.nodes++
      await reader.node(nodeShape.parse(content))
    } else if (line.startsWith('{"relation":')) {
      counts.relations++
      await reader.relation(relationShape.parse(content))
    } else {
      trailer = trailerShape.parse(content)
      continue
    }
    digest.add(line)
  }
  const found = { ...counts, ...digest.end() }
  if (!trailer || JSON.stringify(trailerShape.parse(found)) !== JSON.stringify(trailer)) throw damaged(name)
  return { header, trailer }
}

function headerOf(name: string, line: unknown): Header {
  const any = anyHeader.safeParse(jsonOf(line))
  if (!any.success) throw foreign(name)
  if (any.data.version > formatVersion) {
    const need = `format ${any.data.version}, and this version of the product reads up to ${formatVersion}`
    throw new BackupError(`${name} was made by a newer version of the product (${need}). Restore it with that one.`)
  }
  return headerShape.parse(any.data)
}

function jsonOf(line: unknown): unknown {
  try {
    return JSON.parse(String(line))
  } catch {
    return undefined
  }
}

async function checkBeginning(file: string): Promise<void> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(gzipHeader.length), 0, gzipHeader.length, 0)
    if (bytesRead < 2 || !buffer.subarray(0, 2).equals(gzipHeader.subarray(0, 2))) throw foreign(basename(file))
    if (!buffer.equals(gzipHeader)) throw damaged(basename(file))
  } finally {
    await handle.close()
  }
}

const foreign = (name: string) => new BackupError(`${name} is not a backup of the Network Explorer.`)
const damaged = (name: string, cause?: unknown) =>
  new BackupError(`${name} is damaged or cut off: it is not what the backup wrote. Use another copy.`, { cause })
