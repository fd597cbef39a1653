import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { python } from './python.ts'
import type { tiesByDefinition } from './ties-by-definition.ts'

type Ties = ReturnType<typeof tiesByDefinition>
const measured = z.object({
  degree: z.array(z.int()),
  betweenness: z.array(z.number()),
  constraint: z.array(z.number().nullable()),
  cuts: z.array(z.tuple([z.int(), z.array(z.int())])),
  components: z.array(z.int()),
})

/** Within 1e-9 of a value, of what is larger than one in proportion. */
export const near = (value: number) => expect.closeTo(value, 9 - Math.ceil(Math.log10(Math.max(1, Math.abs(value)))))

/** How everybody stands in some networks, by networkx (server/measures/networkx.py), from the ties that the data itself has. */
export function standingByNetworkx(networks: ReadonlyMap<string, Ties>) {
  const given = [...networks].map(([name, { members, ties }]) => {
    const vertices = new Map([...members].sort().map((id, vertex) => [id, vertex]))
    const edges = ties.map(({ one, other, twentieths }) => [vertices.get(one), vertices.get(other), twentieths])
    return [name, [vertices.size, edges]]
  })
  const program = readFileSync(new URL('../measures/networkx.py', import.meta.url), 'utf8')
  const found = z.record(z.string(), measured).parse(python(program, JSON.stringify(Object.fromEntries(given))))
  return new Map([...networks].map(([name, one]) => [name, standing(one, measured.parse(found[name]))]))
}

function standing(
  { members, ties }: Ties,
  { degree, betweenness, constraint, cuts, components }: z.infer<typeof measured>,
) {
  const others = members.size - 1
  // To ten digits, so that those are equal who are so but for the order of adding.
  const scores = betweenness.map((value) => Number(value.toPrecision(10)))
  const sizesWithout = new Map(cuts)
  const parties = [...members].sort().map((id, vertex) => {
    const [score = 0, sizes] = [scores[vertex], sizesWithout.get(vertex)]
    const larger = scores.filter((one) => one > score).length
    const before = scores.filter((one, place) => one === score && place < vertex).length
    return {
      id,
      place: larger + before + 1,
      betweenness: near(score),
      constraint: constraint[vertex] === null ? null : near(constraint[vertex] ?? Number.NaN),
      cell: {
        degree: degree[vertex] ?? -1,
        rank: score > 0 ? larger + 1 : null,
        share: near(score / ((others * (others - 1)) / 2)),
        cut: sizes ? { parts: sizes.length, cutOff: sizes.slice(1).reduce((sum, size) => sum + size, 0) } : null,
        key: sizes !== undefined || (score > 0 && larger + before < 10),
      },
    }
  })
  return {
    parties: parties.toSorted((a, b) => a.place - b.place),
    cellOf: (id: string) => parties.find((party) => party.id === id)?.cell ?? null,
    ties: ties.length,
    parts: components.filter((size) => size > 1).length,
    isolated: components.filter((size) => size === 1).length,
    cuts: cuts.length,
  }
}
