import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { gzipHeader } from '../backup/format.ts'

/** A folder for files of one test. */
export async function testFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'network-explorer-backup-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** The lines of a backup, unpacked without any code of the product. */
export async function linesIn(file: string): Promise<string[]> {
  return gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split('\n')
}

/** What the first line of a backup says, loosely. */
export function headerIn(lines: readonly string[]) {
  return z
    .looseObject({ createdAt: z.string(), migrations: z.array(z.object({ id: z.string(), checksum: z.string() })) })
    .parse(JSON.parse(String(lines[0])))
}

/** A file as a backup writes it, with these lines. */
export async function pack(file: string, lines: readonly string[]): Promise<void> {
  const bytes = gzipSync(`${lines.join('\n')}\n`)
  gzipHeader.copy(bytes)
  await writeFile(file, bytes)
}

/** The same lines under a first line with other fields, and the checksums that go with it. */
export function withHeader(lines: readonly string[], fields: object): string[] {
  const header = JSON.stringify({ ...headerIn(lines), ...fields })
  const body = lines.slice(1, -1)
  const sha = (parts: readonly string[]) =>
    createHash('sha256')
      .update(parts.map((line) => `${line}\n`).join(''))
      .digest('hex')
  const trailer = { ...JSON.parse(String(lines.at(-1))), content: sha(body), sha256: sha([header, ...body]) }
  return [header, ...body, JSON.stringify(trailer)]
}
