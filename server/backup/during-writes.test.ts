import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { answerOf } from '../testing/answers.ts'
import { ask, testApp } from '../testing/app.ts'
import { linesIn, testFolder } from '../testing/backup-file.ts'
import { smallTown, town } from '../testing/small-town.ts'
import { queryOf, storeWith, testAddress } from '../testing/store.ts'
import { backUp } from './backup.ts'

const editors = 4
const stored = z.object({ id: z.string() })
const nodeOrRelation = z.looseObject({
  node: z.string().optional(),
  labels: z.array(z.string()).default([]),
  from: z.string().optional(),
  to: z.string().optional(),
  properties: z.looseObject({ id: z.unknown().optional(), subject: z.unknown().optional() }),
})

it('is one state of the store while editors write: every record with its ends and its audit entry', async () => {
  const connection = await storeWith(smallTown)
  // More to read than a batch or two, so that writes would come in between.
  const filling = "UNWIND range(1, 20000) AS i CREATE (:Filling {id: 'filling-' + i, n: i})"
  await connection.forRequest(60_000).write((run) => run(queryOf(filling), {}))
  const folder = await testFolder()
  const app = await testApp(connection)
  const known = new Set<string>()
  let writing = true

  /** The id of what was stored; nothing where the database had its hands full. */
  async function post(url: string, payload: object): Promise<string | undefined> {
    const answer = await ask(app, 'POST', url, { payload })
    if (answer.statusCode !== 201) return void (await pause(100))
    const { id } = answerOf(answer, stored, 201)
    known.add(id)
    return id
  }
  async function edit(number: number) {
    for (let round = 0; writing; round++) {
      const from = await post('/v1/professionals', { name: `Editor ${number}, round ${round}` })
      if (from) await post('/v1/trust-relations', { from, to: town.hall, level: 3, confirmedOn: '2024-05-01' })
    }
  }
  const editing = Array.from({ length: editors }, (_, number) => edit(number))
  try {
    for (let round = 0; round < 5; round++) {
      const earlier = known.size
      while (known.size <= earlier + editors) await pause(50)
      const acknowledged = [...known]
      const file = join(folder.path, `backup-${round}`)
      await backUp(testAddress(), file, () => undefined)
      const parts = (await linesIn(file)).slice(1, -1).map((line) => nodeOrRelation.parse(JSON.parse(line)))
      const nodes = new Set(parts.map((part) => part.node))
      expect(parts.filter(({ node, from, to }) => !node && !(nodes.has(from) && nodes.has(to)))).toEqual([])
      const ids = new Set(parts.map((part) => part.properties.id))
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([])

      const audited = new Set(
        parts.filter(({ labels }) => labels.includes('AuditEntry')).map(({ properties }) => properties.subject),
      )
      const seeded = new Set<unknown>([...Object.values(smallTown)].flat().flatMap((one) => idOf(one)))
      const edited = parts.filter(
        ({ labels, from, properties }) =>
          (labels.includes('Professional') || (from && properties.level)) && !seeded.has(properties.id),
      )
      expect(edited.filter(({ properties }) => !audited.has(properties.id))).toEqual([])
      const unrecorded = [...audited].filter((subject) => !ids.has(subject))
      expect(unrecorded.filter((subject) => known.has(String(subject)))).toEqual([])
    }
    expect((await readdir(folder.path)).sort()).toEqual([0, 1, 2, 3, 4].map((round) => `backup-${round}`))
  } finally {
    writing = false
    const edited = await Promise.allSettled(editing)
    await app.close()
    await connection.close()
    await folder.remove()
    expect(edited.filter(({ status }) => status === 'rejected')).toEqual([])
  }
}, 240_000)

function idOf(one: unknown): unknown[] {
  return typeof one === 'object' && one !== null && 'id' in one ? [one.id] : []
}
