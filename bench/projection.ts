import { z } from 'zod'
import { today } from '../server/graph-view/days.ts'
import { figuresOf } from '../server/key-figures/figures.ts'
import { memoryFor } from '../server/projection/memory.ts'
import { networkOf } from '../server/projection/network-of.ts'
import { projectionOf } from '../server/testing/projection-of.ts'
import { generateNetwork } from './network.ts'

/**
 * `node --expose-gc bench/projection.ts [PROFESSIONALS] [CLAIMS]` (100,000 and 1,000,000): MiB that a projection of the
 * generated network takes, without claims and with them, and what is found around its parties on top of that, beside
 * what server/projection/memory.ts counts for it. Exit 1 where that is less than what it takes.
 */
const [professionals = 100_000, claims = 1_000_000] = z.array(z.coerce.number().int()).parse(process.argv.slice(2))
const print = (line: string) => process.stdout.write(`${line}\n`)
const asOf = today()

for (const count of [0, claims]) {
  const before = used()
  const projection = generated(count)
  const kept = used() - before
  const network = networkOf(projection, { asOf, freshnessMonths: 12 })
  for (const node of network.nodes()) network.neighbourhoods.placeOf(node)
  const { ties } = figuresOf(network)
  const around = used() - before - kept
  const counted = memoryFor(projection.size)
  const figures = [kept, around, counted].map((mebibytes) => mebibytes.toFixed(1))
  const [a = '', b = '', c = ''] = figures
  print(`${projection.size.parties} parties, ${projection.size.claims} claims, ${ties} ties:`)
  print(`  projection ${a} MiB, around its parties ${b}, counted for it ${c}`)
  if (kept + around > counted) process.exitCode = 1
}

/** Its dataset is gone when this returns. */
function generated(count: number) {
  const organisations = Math.ceil(professionals / 7)
  return projectionOf(generateNetwork({ professionals, organisations, claims: count }, asOf))
}

function used(): number {
  if (!globalThis.gc) throw new Error('Run it with node --expose-gc')
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1_048_576
}
