import { existsSync, readFileSync } from 'node:fs'
import type { Edge } from '../measures/graph.ts'
import type { PersonClaim } from './people-with-claims.ts'
import { itWithPython } from './python.ts'

/** Beside the project: the data is not part of the product (CONTRIBUTING.md says what else uses it). */
const folder = process.env.LAZEGA ?? '../shared/data/lazega'

/** `it` where the data is, with Python where modules are named; else a skipped test whose title says what is missing. */
export function itWithLazega(
  ...modules: string[]
): (title: string, test: jest.ProvidesCallback, timeout?: number) => void {
  if (existsSync(folder)) return modules.length > 0 ? itWithPython(...modules) : it
  const reason = `no folder ${folder} with the lawyers of Lazega (set LAZEGA)`
  process.stderr.write(`Skipped: a test that needs them, ${reason}\n`)
  return (title, test) => it.skip(`${title}: skipped, ${reason}`, test)
}

/** Advice and friendship of the 71 lawyers in Lazega's study as ties. @throws without the data */
export function lazegaTies(): [number, Edge[]] {
  const [advice, friendship] = lazegaChoices()
  const edges: Edge[] = []
  const size = advice.length
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const claims = [advice[a]?.[b], advice[b]?.[a], friendship[a]?.[b], friendship[b]?.[a]]
      const weight = claims.reduce<number>((sum, claim) => sum + 5 * (claim ?? 0), 0)
      if (weight > 0) edges.push([a, b, weight])
    }
  }
  return [size, edges]
}

/** The same as claims, none stale: advice alone is of level 3, friendship alone of level 4, both of level 5. @throws without the data */
export function lazegaClaims(): PersonClaim[] {
  const [advice, friendship] = lazegaChoices()
  return advice.flatMap((row, from) =>
    row.flatMap((asked, to): PersonClaim[] => {
      const isFriend = friendship[from]?.[to] === 1
      if (asked === 1) return [[String(from), String(to), isFriend ? 5 : 3, false]]
      return isFriend ? [[String(from), String(to), 4, false]] : []
    }),
  )
}

const lazegaChoices = (): [advice: number[][], friendship: number[][]] => [matrix('Advice'), matrix('Friend')]

const matrix = (name: string) =>
  readFileSync(`${folder}/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/).map(Number))
