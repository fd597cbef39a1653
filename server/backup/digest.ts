import { createHash } from 'node:crypto'
import type { Trailer } from './format.ts'

/** Takes the SHA-256 of the lines after `header`, without it (`content`) and with it (`sha256`). */
export function lineDigest(header: string) {
  const content = createHash('sha256')
  const all = createHash('sha256').update(`${header}\n`)
  let waiting = ''
  const flush = () => {
    content.update(waiting)
    all.update(waiting)
    waiting = ''
  }
  return {
    add(line: string): void {
      waiting += `${line}\n`
      if (waiting.length > 65_536) flush()
    },
    end(): Pick<Trailer, 'content' | 'sha256'> {
      flush()
      return { content: content.digest('hex'), sha256: all.digest('hex') }
    },
  }
}
