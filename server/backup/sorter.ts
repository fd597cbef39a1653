import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { inPieces, linesOf } from './lines.ts'

/** Characters of lines kept in memory; what is more waits sorted in files. */
const inMemory = 32 * 1_048_576

/** Lines in, in any order; out in the order of their text. */
export type Sorter = { add(line: string): void | Promise<void>; sorted(): AsyncGenerator<string> }

/** Sorts more lines than fit in memory, with files in `folder`. */
export function lineSorter(folder: string, limit = inMemory): Sorter {
  let lines: string[] = []
  let length = 0
  const files: string[] = []

  async function spill() {
    const file = join(folder, `sorted-${files.length}`)
    files.push(file)
    await pipeline(inPieces(lines.sort()), createWriteStream(file, { flags: 'wx', mode: 0o600 }))
    lines = []
    length = 0
  }
  return {
    add(line) {
      lines.push(line)
      length += line.length
      if (length > limit) return spill()
    },
    async *sorted() {
      const sources = [fromMemory(lines.sort()), ...files.map((file) => linesOf(createReadStream(file)))]
      yield* merged(sources)
    },
  }
}

async function* fromMemory(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

/** Of sources that are each in order, always the least line of all. */
async function* merged(sources: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  const heads: { line: string; source: AsyncGenerator<string> }[] = []
  for (const source of sources) {
    const { value, done } = await source.next()
    if (!done) heads.push({ line: value, source })
  }
  for (;;) {
    let least = heads[0]
    if (least === undefined) return
    for (const head of heads) if (head.line < least.line) least = head
    yield least.line
    const { value, done } = await least.source.next()
    if (done) heads.splice(heads.indexOf(least), 1)
    else least.line = value
  }
}
