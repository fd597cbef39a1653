import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { readBackup } from '../server/backup/read-file.ts'
import { loadDataset } from '../server/dataset/load.ts'
import { today } from '../server/graph-view/days.ts'
import { connect } from '../server/neo4j/database.ts'
import { migrate } from '../server/neo4j/migrate.ts'
import { generateNetwork } from './network.ts'
import { onOwnNeo4j } from './own-neo4j.ts'
import { type Product, runProgram, startProduct } from './own-process.ts'

/**
 * `node bench/backup.ts [PROFESSIONALS] [CLAIMS]` (2,000 and 8,000; Linux): a backup while four editors write and one
 * reads, a restore into an empty store, whether that gives the same exports and the same backup, and the erasure of the
 * professional with the most ties. Exit 1 when they differ.
 */
const [professionals = 2_000, claims = 8_000] = z.array(z.coerce.number().int()).parse(process.argv.slice(2))
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const [first, second] = [join(folder, 'first'), join(folder, 'second')]
const print = (line: string) => process.stdout.write(`${line}\n`)
const data = generateNetwork({ professionals, organisations: Math.ceil(professionals / 7), claims }, today())
const json = { 'content-type': 'application/json' }

try {
  const exported = await onOwnNeo4j(async (address) => {
    await migrate(address)
    const connection = connect(address)
    const loading = connection.forRequest(3_600_000)
    await timed('load', () => loadDataset(loading, data, { name: 'bench', requestId: 'bench' }))
    await connection.close()
    const product = await startProduct(address)
    const use = useDuring(product)
    const { seconds, peak } = await runProgram(['backup/run-backup.ts', first], address)
    const megabytes = (statSync(first).size / 1e6).toFixed(1)
    print(`backup: ${seconds.toFixed(1)} s, ${megabytes} MB, at most ${peak.toFixed(0)} MiB of memory`)
    print(await use.end())
    const files = await exportsOf(product)
    await product.stop()
    return files
  })
  await onOwnNeo4j(async (address) => {
    const { seconds, peak } = await runProgram(['backup/run-restore.ts', first], address)
    print(`restore: ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MiB of memory`)
    const again = await runProgram(['backup/run-backup.ts', second], address)
    print(`backup, with nobody else: ${again.seconds.toFixed(1)} s, at most ${again.peak.toFixed(0)} MiB of memory`)
    compare('backup', await contentOf(second), await contentOf(first))
    const product = await startProduct(address)
    compare('exports', await exportsOf(product), exported)
    await erase(product)
    await product.stop()
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  const result = await work()
  print(`${what}: ${((performance.now() - start) / 1_000).toFixed(1)} s`)
  return result
}

/** Four editors and a reader, until `end`; which says what they met. An editor asks again until a record is stored. */
function useDuring({ ask }: Product) {
  let going = true
  const [writes, reads]: [number[], number[]] = [[], []]
  let [refused, unread] = [0, 0]
  const edit = async () => {
    for (let round = 0; going; round++) {
      const headers = { ...json, 'idempotency-key': randomUUID() }
      const body = JSON.stringify({ name: `Schrijver nummer ${round}` })
      const start = performance.now()
      for (;;) {
        const { status } = await ask('/v1/professionals', { method: 'POST', body, headers })
        if (status === 201) break
        if (status !== 503) throw new Error(`A write got ${status}`)
        refused++
        await pause(1_000)
      }
      writes.push(performance.now() - start)
      await pause(50)
    }
  }
  const look = async () => {
    while (going) {
      const start = performance.now()
      const { ok } = await ask(`/v1/parties/${data.professionals[0]?.id}`)
      if (ok) reads.push(performance.now() - start)
      else unread++
      await pause(100)
    }
  }
  const users = [edit(), edit(), edit(), edit(), look()]
  return {
    async end() {
      going = false
      await Promise.all(users)
      return [
        `meanwhile ${writes.length} writes were stored, and told to come back ${refused} times: ${told(writes)}`,
        `and ${reads.length} of ${reads.length + unread} reads were answered: ${told(reads)}`,
      ].join('\n')
    },
  }
}

function told(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  return `half within ${sorted[sorted.length >> 1]?.toFixed(0)} ms, the longest ${sorted.at(-1)?.toFixed(0)} ms`
}

/** Digests of the first 2,000 professionals with what holds among them, in three formats. */
async function exportsOf({ ask }: Product): Promise<string[]> {
  const body = JSON.stringify({ partyIds: data.professionals.slice(0, 2_000).map(({ id }) => id) })
  const files: string[] = []
  for (const accept of ['application/json', 'text/csv', 'application/graphml+xml']) {
    const send = () => ask('/v1/exports', { method: 'POST', body, headers: { ...json, accept } })
    let answer = await send()
    // A database that has just started may not be in time at first.
    for (let tries = 1; !answer.ok && tries < 10; tries++) answer = await send()
    if (!answer.ok) throw new Error(`${accept}: ${answer.status} ${await answer.text()}`)
    const text = (await answer.text()).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
    files.push(`${text.length} ${createHash('sha256').update(text).digest('hex')}`)
  }
  return files
}

/** What a backup says of all its nodes and relations. */
async function contentOf(file: string): Promise<string[]> {
  const { trailer } = await readBackup(file, { node() {}, relation() {} })
  return [`${trailer.nodes} nodes, ${trailer.relations} relations, ${trailer.content}`]
}

function compare(what: string, found: readonly string[], expected: readonly string[]): void {
  const same = JSON.stringify(found) === JSON.stringify(expected)
  print(`${what} of the restored store ${same ? 'the same, byte for byte' : 'DIFFER'}: ${found.join('; ')}`)
  if (!same) process.exitCode = 1
}

/** Under an ordinary name, and under one that has a word in common with everybody's. */
async function erase({ ask }: Product): Promise<void> {
  const [hub, other] = data.professionals
  const path = `/v1/professionals/${hub?.id}`
  const version = (await ask(path)).headers.get('etag') ?? ''
  const patch = { method: 'PATCH', body: JSON.stringify({ name: 'Wilhelmina Oosterveld' }) }
  const { status } = await ask(path, { ...patch, headers: { ...json, 'if-match': version } })
  if (status !== 200) throw new Error(`A change got ${status}`)
  for (const [id, name] of [[hub?.id, 'Wilhelmina Oosterveld'] as const, [other?.id, other?.name] as const]) {
    await timed(`erasure of ${name}`, async () => {
      const init = { method: 'POST', body: JSON.stringify({ name }), headers: json }
      const answer = await ask(`/v1/professionals/${id}/_erase`, init)
      print(`${answer.status} ${(await answer.text()).slice(0, 200)}`)
      if (!answer.ok) process.exitCode = 1
    })
  }
}
