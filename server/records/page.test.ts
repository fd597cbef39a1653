import { z } from 'zod'
import { pageOf } from '../../contract/list.ts'
import { answerOf, faultPaths, problemIn } from '../testing/answers.ts'
import { ask } from '../testing/app.ts'
import { appOn } from '../testing/app-on.ts'
import { smallTown } from '../testing/small-town.ts'

const on = appOn(() => smallTown)

const page = pageOf(z.looseObject({ id: z.string() }))
const read = async (url: string) => answerOf(await ask(on.app, 'GET', url), page)

const lists = [
  ['party-types', smallTown.partyTypes],
  ['phenomena', smallTown.phenomena],
  ['organisations', smallTown.organisations],
  ['professionals', smallTown.professionals],
  ['consultations', smallTown.consultations],
  ['trust-relations', smallTown.trustRelations],
] as const

describe.each(lists)('/v1/%s', (name, records) => {
  const ids = records.map((record) => record.id).sort()

  it.each([1, 2, 3, 5])('gives each record once, in the order of ids, %s at a time', async (limit) => {
    const seen: string[] = []
    let next: string | undefined
    let pages = 0
    do {
      const answer = await read(`/v1/${name}?limit=${limit}${next ? `&cursor=${encodeURIComponent(next)}` : ''}`)
      expect(answer.items.length).toBeLessThanOrEqual(limit)
      seen.push(...answer.items.map((item) => item.id))
      next = answer.next
      pages++
    } while (next !== undefined && pages < 20)
    expect(seen).toEqual(ids)
    expect(pages).toBe(Math.ceil(ids.length / limit))
  })

  it.each(['nonsense', 'bm9uc2Vuc2U', 'YWZ0ZXI6YQ==', '', '%00', '%F0%9F%98%80'])(
    'refuses the cursor "%s"',
    async (cursor) => {
      const found = problemIn(await ask(on.app, 'GET', `/v1/${name}?cursor=${cursor}`), 400)
      expect(faultPaths(found)).toEqual(['query cursor'])
    },
  )

  it.each(['0', '201', '-1', '1.5', 'many', ''])('refuses the limit "%s"', async (limit) => {
    const found = problemIn(await ask(on.app, 'GET', `/v1/${name}?limit=${limit}`), 400)
    expect(faultPaths(found)).toEqual(['query limit'])
  })
})
