import { existsSync, readFileSync } from 'node:fs'
import type { Edge } from '../measures/graph.ts'

/** Beside the project: the data is not part of the product (CONTRIBUTING.md says what else uses it). */
const folder = process.env.LAZEGA ?? '../shared/data/lazega'

/** Advice and friendship of the 71 lawyers in Lazega's study as ties; undefined, with a line that says so, without the data. */
export function lazegaTies(): [number, Edge[]] | undefined {
  const choices = lazegaChoices()
  if (!choices) return undefined
  const [advice, friendship] = choices
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

/** The same as directed claims: advice alone is of level 3, friendship alone of level 4, both of level 5. */
export function lazegaClaims(): { size: number; claims: [from: number, to: number, level: number][] } | undefined {
  const choices = lazegaChoices()
  if (!choices) return undefined
  const [advice, friendship] = choices
  const claims = advice.flatMap((row, from) =>
    row.flatMap((asked, to): [number, number, number][] => {
      const isFriend = friendship[from]?.[to] === 1
      if (asked === 1) return [[from, to, isFriend ? 5 : 3]]
      return isFriend ? [[from, to, 4]] : []
    }),
  )
  return { size: advice.length, claims }
}

function lazegaChoices(): [advice: number[][], friendship: number[][]] | undefined {
  if (existsSync(folder)) return [matrix('Advice'), matrix('Friend')]
  process.stderr.write(`Left out: the lawyers of Lazega, no folder ${folder} (set LAZEGA)\n`)
  return undefined
}

const matrix = (name: string) =>
  readFileSync(`${folder}/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/).map(Number))
