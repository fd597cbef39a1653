import { loadDataset } from '../server/dataset/load.ts'
import { today } from '../server/graph-view/days.ts'
import { connect } from '../server/neo4j/database.ts'
import { migrate } from '../server/neo4j/migrate.ts'
import { generateNetwork } from './network.ts'
import { onOwnNeo4j } from './own-neo4j.ts'
import { type Product, startProduct } from './own-process.ts'
import { timingOf } from './side-by-side.ts'

/**
 * `node bench/questions.ts`: the three questions of the user that the API answers, each as the requests that the screen
 * sends for it one after another, on 2,000 professionals, 300 organisations and 8,000 claims; always about other parties. The
 * milliseconds of a question are those of all its requests together; the first is that of a database that was just filled. Exit 1
 * where p95 is over its limit.
 */
const rounds = 100
const print = (line: string) => process.stdout.write(`${line}\n`)
const data = generateNetwork({ professionals: 2_000, organisations: 300, claims: 8_000 }, today())
const [one = '', other = ''] = data.phenomena.map(({ id }) => id)
const membersOf = (phenomenon: string) =>
  data.involvements.filter((involved) => involved.phenomenonId === phenomenon).map(({ partyId }) => partyId)
const people = new Set(data.professionals.map(({ id }) => id))
const involved = membersOf(one).filter((id) => people.has(id))
const inBoth = membersOf(other).filter((id) => new Set(involved).has(id))
const at = (all: readonly string[], turn: number) => all[(turn * 7_919) % all.length] ?? ''

type Request = [path: string, body?: object]
type Question = { name: string; limit: number; requests(turn: number): Request[] }
const search = (text: string): Request => ['/v1/parties/_search', { text, limit: 12 }]

const questions: Question[] = [
  {
    name: 'whom does this professional trust on this phenomenon',
    limit: 1_000,
    requests: (turn) => [
      search('pro'),
      [`/v1/networks/${one}?limit=5000`],
      [`/v1/parties/${at(involved, turn)}`],
      [`/v1/parties/${at(involved, turn)}/neighbourhood?depth=2&limit=500`],
    ],
  },
  {
    name: 'how do I get from one to another, or to a seat',
    limit: 1_000,
    requests: (turn) => {
      const between = `/v1/routes?phenomenon=${one}&from=${at(involved, turn)}`
      const seat = data.partyTypes[turn % data.partyTypes.length]?.id ?? ''
      return [search('pro'), search('org'), [`${between}&to=${at(involved, turn + 1)}`], [`${between}&to=${seat}`]]
    },
  },
  {
    name: 'two phenomena: who matters in both, what is missing, what if somebody leaves',
    limit: 2_000,
    requests: (turn) => [
      [`/v1/network-comparisons?phenomena=${one},${other}`],
      [`/v1/networks/${one}/coverage`],
      [`/v1/networks/${other}/coverage`],
      [`/v1/networks/${one}/departures/${at(inBoth, turn)}`],
    ],
  },
]

await onOwnNeo4j(async (address) => {
  await migrate(address)
  const connection = connect(address)
  await loadDataset(connection.forRequest(3_600_000), data, { name: 'bench', requestId: 'bench' })
  await connection.close()
  const product = await startProduct(address)
  try {
    for (const { name, limit, requests } of questions) {
      const taken: number[] = []
      for (let turn = 0; turn < rounds; turn++) {
        const start = performance.now()
        for (const request of requests(turn)) await ask(product, request)
        taken.push(performance.now() - start)
      }
      const { median, p95, max } = timingOf(taken)
      print(
        `${name}: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)}, the first ${taken[0]?.toFixed(0)}, most ${max.toFixed(0)} of ${limit}`,
      )
      if (p95 > limit) process.exitCode = 1
    }
  } finally {
    await product.stop()
  }
})

async function ask(product: Product, [path, body]: Request): Promise<void> {
  const init = body && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await product.ask(path, init)
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path} got ${response.status}: ${text}`)
}
