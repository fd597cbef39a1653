import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { lineDigest } from './digest.ts'
import { BackupError } from './failure.ts'
import { gzipHeader, type Header, keyPart, type Trailer } from './format.ts'
import { inPieces } from './lines.ts'

/**
 * Writes a backup for its owner's eyes alone; `lines` are in order. What its last line says.
 * @throws {BackupError} where two nodes cannot be told apart
 */
export async function writeBackup(file: string, header: Header, lines: AsyncIterable<string>): Promise<Trailer> {
  let trailer: Trailer | undefined
  async function* text() {
    const first = JSON.stringify(header)
    const digest = lineDigest(first)
    const counts = { nodes: 0, relations: 0 }
    let earlier = ''
    yield first
    for await (const line of lines) {
      if (line.startsWith('{"node":')) {
        const key = keyPart(line)
        if (key === earlier) throw new BackupError(`Two nodes cannot be told apart: ${key}}. There is no backup.`)
        earlier = key
        counts.nodes++
      } else counts.relations++
      digest.add(line)
      yield line
    }
    trailer = { ...counts, ...digest.end() }
    yield JSON.stringify(trailer)
  }
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })
  await pipeline(inPieces(text()), createGzip(), withOurHeader, target)
  if (!trailer) throw new Error('A backup without its last line')
  return trailer
}

/** Gzip names the system that wrote it, outside its own checksum: we say nothing there, so that damage shows. */
async function* withOurHeader(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true
  for await (const chunk of chunks) {
    if (first) gzipHeader.copy(chunk)
    first = false
    yield chunk
  }
}
