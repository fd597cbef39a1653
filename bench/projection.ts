import { z } from 'zod'
import { today } from '../server/graph-view/days.ts'
import { figuresOf } from '../server/key-figures/figures.ts'
import { atOnce } from '../server/projection/in-turns.ts'
import { memoryFor } from '../server/projection/memory.ts'
import { networkOf } from '../server/projection/network-of.ts'
import { projectionOf } from '../server/testing/projection-of.ts'
import { generateNetwork } from './network.ts'

/**
 * `node --expose-gc bench/projection.ts [PROFESSIONALS] [CLAIMS]` (100,000 and 1,000,000): MiB that a projection of the
 * generated network takes, without claims and with them, and on top of that what is found around its parties in the
 * network of everybody and in that of each phenomenon; beside what server/projection/memory.ts counts for all of it.
 * Exit 1 where that is less than it takes.
 */
const [professionals = 100_000, claims = 1_000_000] = z.array(z.coerce.number().int()).parse(process.argv.slice(2))
const print = (line: string) => process.stdout.write(`${line}\n`)
const asOf = today()
for (const count of [0, claims]) measure(count)

function measure(count: number): void {
  const before = used()
  const projection = generated(count)
  const kept = used() - before
  const networks = [undefined, ...projection.names.phenomena.keys()].map((phenomenon) => {
    const network = networkOf(projection, { phenomenon, asOf, freshnessMonths: 12 })
    for (const node of network.nodes()) network.neighbourhoods.placeOf(node)
    atOnce(figuresOf(network))
    return network
  })
  const all = used() - before
  const counted = memoryFor(projection.size)
  print(`${projection.size.parties} parties, ${projection.size.claims} claims, ${networks.length} networks:`)
  const [a = '', b = '', c = ''] = [kept, all - kept, counted].map((mebibytes) => mebibytes.toFixed(1))
  print(`  projection ${a} MiB, around its parties ${b}, counted for it ${c}`)
  if (all > counted) process.exitCode = 1
}

/** Its dataset is gone when this returns. */
function generated(count: number) {
  const organisations = Math.ceil(professionals / 7)
  return projectionOf(generateNetwork({ professionals, organisations, claims: count }, asOf))
}

function used(): number {
  if (!globalThis.gc) throw new Error('Run it with node --expose-gc')
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1_048_576
}
