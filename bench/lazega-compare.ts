import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { pageOf } from '../contract/list.ts'
import { organisation } from '../contract/organisations.ts'
import { professional } from '../contract/professionals.ts'
import { trustRelation } from '../contract/trust-relations.ts'

/**
 * `node bench/lazega-compare.ts URL KEY FOLDER`: reads the network that bench/lazega.ts made from a running product, and
 * prints where its figures differ from those that networkx computes from the study's own files. Exit 1 when they do.
 * Whatever else the product holds is left aside: the people are known by their e-mail addresses.
 */
const [url, key, folder] = z
  .tuple([z.url(), z.string(), z.string()], { error: 'Expected URL, KEY and FOLDER' })
  .parse(process.argv.slice(2))

const counts = z.record(z.string(), z.int())
const figuresShape = z.strictObject({
  nodes: z.int(),
  ties: z.int(),
  level: counts,
  mutualPairs: z.int(),
  reciprocity: z.number(),
  office: counts,
  out: counts,
  in: counts,
})
type Figures = z.infer<typeof figuresShape>

const script = join(import.meta.dirname, 'lazega_expected.py')
const expected = figuresShape.parse(JSON.parse(execFileSync('python3', [script, folder], { encoding: 'utf8' })))
const found = await figures()
const differences = [...flat(expected)].filter(([name, value]) => flat(found).get(name) !== value)
const more = [...flat(found).keys()].filter((name) => !flat(expected).has(name))
for (const [name, value] of differences) print(`${name}: ${flat(found).get(name)}, not ${value}`)
for (const name of more) print(`${name}: ${flat(found).get(name)}, not expected`)
const { nodes, ties, level, mutualPairs, reciprocity } = found
print(JSON.stringify({ nodes, ties, level, mutualPairs, reciprocity }))
if (differences.length + more.length > 0) process.exitCode = 1
else print(`All ${flat(expected).size} figures agree.`)

/** The figures as the API has them: current claims among the people of the study. */
async function figures(): Promise<Figures> {
  const [organisations, professionals, claims] = await Promise.all([
    all('organisations', organisation),
    all('professionals', professional),
    all('trust-relations', trustRelation),
  ])
  const rowOf = new Map(
    professionals.flatMap(({ id, email = '' }) => {
      const row = /^advocaat-0?(\d+)@lazega\.example$/.exec(email)?.[1]
      return row ? [[id, row] as const] : []
    }),
  )
  const arrows = claims.flatMap(({ from, to, level, until }) => {
    const [source, target] = [rowOf.get(from), rowOf.get(to)]
    return source && target && !until ? [{ source, target, level }] : []
  })
  const drawn = new Set(arrows.map(({ source, target }) => `${source} ${target}`))
  const answered = arrows.filter(({ source, target }) => drawn.has(`${target} ${source}`)).length
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const employers = professionals
    .filter(({ id }) => rowOf.has(id))
    .flatMap(({ worksFor }) => worksFor.map((post) => names.get(post.organisationId) ?? ''))
  const rows = [...rowOf.values()]
  return {
    nodes: rows.length,
    ties: arrows.length,
    level: tally(arrows.map(({ level }) => String(level))),
    mutualPairs: answered / 2,
    reciprocity: Number((answered / arrows.length).toFixed(6)),
    office: tally(employers),
    out: tally(
      arrows.map(({ source }) => source),
      rows,
    ),
    in: tally(
      arrows.map(({ target }) => target),
      rows,
    ),
  }
}

/** How often each occurs; those in `also` are named even when it is never. */
function tally(items: readonly string[], also: readonly string[] = []): Record<string, number> {
  const times: Record<string, number> = Object.fromEntries(also.map((item) => [item, 0]))
  for (const item of items) times[item] = (times[item] ?? 0) + 1
  return times
}

/** Every record of a list, page by page. */
async function all<Item extends z.ZodType>(list: string, item: Item): Promise<z.output<Item>[]> {
  const items: z.output<Item>[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const query = new URLSearchParams({ limit: '200', ...(cursor && { cursor }) })
    const answer = await fetch(new URL(`/v1/${list}?${query}`, url), { headers: { authorization: `Bearer ${key}` } })
    if (!answer.ok) throw new Error(`${list}: ${answer.status} ${await answer.text()}`)
    const page = pageOf(item).parse(await answer.json())
    items.push(...page.items)
    cursor = page.next
  }
  return items
}

/** `level.3`, `out.17`, … with their values. */
function flat(figures: Figures): Map<string, number> {
  return new Map(
    Object.entries(figures).flatMap(([name, value]) =>
      typeof value === 'number'
        ? [[name, value] as const]
        : Object.entries(value).map(([part, count]) => [`${name}.${part}`, count] as const),
    ),
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
