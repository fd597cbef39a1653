import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { type HostileFile, hostileFiles, workbookOf } from '../testing/hostile-files.ts'

const program = new URL('../testing/read-in-child.ts', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'network-explorer-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const shape = z.strictObject({
  extra: z.number(),
  outcomes: z.array(
    z.strictObject({
      read: z.string().optional(),
      status: z.number().optional(),
      reason: z.string().optional(),
      failed: z.string().optional(),
    }),
  ),
})

/** What a process with little memory makes of files. */
function readApart(files: readonly Buffer[]) {
  const paths = files.map((bytes, at) => {
    const path = join(folder, `${at}.csv`)
    writeFileSync(path, bytes)
    return path
  })
  const output = execFileSync(process.execPath, ['--max-old-space-size=128', program, ...paths], { encoding: 'utf8' })
  return shape.parse(JSON.parse(output))
}

const megabyte = 1_048_576
const refused = ({ status, said }: HostileFile) => ({ status, reason: expect.stringContaining(said) })

it('reads, in that process, what is no such file', () => {
  const workbook = workbookOf('<row><c t="str"><v>naam</v></c></row>')
  const { outcomes } = readApart([workbook, Buffer.from('naam\nx')])
  expect(outcomes).toEqual([{ read: 'xlsx' }, { read: 'csv' }])
})

it('refuses all the small ones in less than 100 MB', () => {
  const small = hostileFiles.filter(({ isLarge }) => !isLarge)
  const { outcomes, extra } = readApart(small.map(({ make }) => make()))
  expect(outcomes).toEqual(small.map(refused))
  expect(extra).toBeLessThan(100 * megabyte)
})

const large = hostileFiles.filter(({ isLarge }) => isLarge)
it.each(large)('refuses $name with $status, in less than 100 MB', (file) => {
  const { outcomes, extra } = readApart([file.make()])
  expect(outcomes).toEqual([refused(file)])
  expect(extra).toBeLessThan(100 * megabyte)
})
