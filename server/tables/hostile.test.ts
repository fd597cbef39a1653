import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { hostileFiles, workbookOf } from '../testing/hostile-files.ts'

const program = new URL('../testing/read-in-child.ts', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'network-explorer-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const outcome = z.strictObject({
  extra: z.number(),
  read: z.string().optional(),
  status: z.number().optional(),
  reason: z.string().optional(),
  failed: z.string().optional(),
})

/** What a process with little memory makes of a file. */
function readApart(bytes: Buffer) {
  const path = join(folder, 'file.csv')
  writeFileSync(path, bytes)
  const output = execFileSync(process.execPath, ['--max-old-space-size=128', program, path], { encoding: 'utf8' })
  return outcome.parse(JSON.parse(output))
}

const megabyte = 1_048_576

it('reads, in that process, what is no such file', () => {
  const cells = '<row><c t="str"><v>naam</v></c></row>'
  expect(readApart(workbookOf(cells))).toMatchObject({ read: 'xlsx' })
  expect(readApart(Buffer.from('naam\nx'))).toMatchObject({ read: 'csv' })
})

it.each(hostileFiles)('refuses $name with $status, in less than 100 MB', ({ status, said, make }) => {
  const found = readApart(make())
  expect(found).toMatchObject({ status, reason: expect.stringContaining(said) })
  expect(found.extra).toBeLessThan(100 * megabyte)
})
