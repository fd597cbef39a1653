import { isDeepStrictEqual } from 'node:util'
import { countStore } from '../server/backup/store-state.ts'
import { connectBulk } from '../server/neo4j/bulk.ts'
import { type HostileFile, hostileFiles } from '../server/testing/hostile-files.ts'
import { forgetMost, memoryOf } from './memory.ts'
import { onOwnNeo4j } from './own-neo4j.ts'
import { type Product, startProduct } from './own-process.ts'

/**
 * `node bench/hostile.ts`: every hostile file of the tests to `POST /v1/imports` of a product in a process of its own
 * (Linux); each large one to a fresh process, which has no memory left of an earlier file. Exit 1 when one is not refused
 * as it should be, takes over 2 s or over 100 MB, or leaves anything in the store. Then all of them six times to one
 * process, to see whether what it keeps goes on growing.
 */
const most = { milliseconds: 2_000, megabytes: 100 }
const print = (line: string) => process.stdout.write(`${line}\n`)
const megabytes = (mebibytes: number) => (mebibytes * 1_048_576) / 1_000_000

await onOwnNeo4j(async (address) => {
  const bulk = connectBulk(address)
  const fresh = async (work: (product: Product) => Promise<void>) => {
    const product = await startProduct(address, 'reference')
    try {
      const { status } = await send(product, Buffer.from('naam;niveau\nEen gewone organisatie;lokaal\n'), true)
      if (status !== 201) throw new Error(`An ordinary file got ${status}`)
      await work(product)
    } finally {
      await product.stop()
    }
  }
  const measure = async (product: Product, { name, status: expected, make }: HostileFile) => {
    const [bytes, before] = [make(), await countStore(bulk)]
    const { now } = memoryOf(product.pid)
    forgetMost(product.pid)
    const { status, milliseconds } = await send(product, bytes)
    const extra = megabytes(memoryOf(product.pid).most - now)
    const faults = [
      ...(status === expected ? [] : [`not ${expected}`]),
      ...(milliseconds > most.milliseconds ? ['slow'] : []),
      ...(extra > most.megabytes ? ['large'] : []),
      ...(isDeepStrictEqual(await countStore(bulk), before) ? [] : ['stored']),
    ]
    const figures = [milliseconds, extra].map((figure) => figure.toFixed(0).padStart(6)).join(' ')
    print(`${name.padEnd(42)} ${status} ${figures}  ${faults.join(', ')}`)
    if (faults.length > 0) process.exitCode = 1
  }
  try {
    print(`${'file'.padEnd(42)}         ms     MB`)
    await fresh(async (product) => {
      for (const file of hostileFiles) if (!file.isLarge) await measure(product, file)
    })
    for (const file of hostileFiles) if (file.isLarge) await fresh((product) => measure(product, file))
    await fresh(async (product) => {
      const { now } = memoryOf(product.pid)
      for (let round = 1; round <= 6; round++) {
        for (const { make } of hostileFiles) await send(product, make())
        const extra = memoryOf(product.pid).most - now
        print(`all of them, round ${round}: ${megabytes(extra).toFixed(0)} MB above ${megabytes(now).toFixed(0)} MB`)
      }
    })
  } finally {
    await bulk.close()
  }
})

async function send(
  product: Product,
  bytes: Buffer,
  dryRun = false,
): Promise<{ status: number; milliseconds: number }> {
  const headers = { 'content-type': 'application/octet-stream' }
  const start = performance.now()
  const sent = { method: 'POST', body: new Uint8Array(bytes), headers }
  const answer = await product.ask(`/v1/imports?dryRun=${dryRun}`, sent)
  return { status: answer.status, milliseconds: performance.now() - start }
}
