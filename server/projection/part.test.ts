import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { routesAnswer } from '../../contract/routes.ts'
import { ask, testApp } from '../testing/app.ts'
import { appOn } from '../testing/app-on.ts'
import { idIn } from '../testing/asking.ts'
import { demoData } from '../testing/store.ts'

/** Too little for all of the demo, enough for each of its networks. */
const budget = 0.4

const whole = appOn(demoData)
let small: FastifyInstance
beforeAll(async () => {
  small = await testApp(whole.connection, { projectionMemory: budget })
})
afterAll(() => small.close())

const { phenomena, professionals, involvements } = demoData()
const answer = async (app: FastifyInstance, url: string, body?: object) => {
  const response = await ask(app, body ? 'POST' : 'GET', url, body ? { payload: body } : {})
  expect([url, response.statusCode]).toEqual([url, 200])
  const { complete: _, ...rest } = z.record(z.string(), z.unknown()).parse(response.json())
  return rest
}
/** Another phenomenon, that fits into the memory beside this one. */
const beside = (phenomenon: string) =>
  phenomenon === 'left-wing-extremism' ? 'jihadist-extremism' : 'left-wing-extremism'
const inNetwork = (phenomenon: string) => {
  const now = involvements.filter((one) => one.phenomenonId === phenomenon && one.until === undefined)
  return [...new Set(now.map(({ partyId }) => partyId))].sort()
}

describe('a graph that is too large to be kept', () => {
  it.each(phenomena.map(({ id }) => id))(
    'answers about the network of %s as from the whole graph',
    async (phenomenon) => {
      const [a = '', b = '', c = '', d = ''] = inNetwork(phenomenon)
      const at = `/v1/networks/${phenomenon}`
      const asked: [url: string, body?: object][] = [
        [`${at}/communities`],
        [`${at}/trust-health`],
        [`${at}/readiness`],
        [`${at}/introductions`],
        [`${at}/key-parties`],
        [`${at}/departures/${a}`],
        [`/v1/network-comparisons?phenomena=${phenomenon},${beside(phenomenon)}`],
        [`/v1/routes?from=${a}&to=${b}&phenomenon=${phenomenon}`],
        [`/v1/routes?from=${c}&to=police&phenomenon=${phenomenon}`],
        ['/v1/connecting-networks', { parties: [a, b, c, d], phenomenon }],
      ]
      for (const [url, body] of asked)
        expect(await answer(small, url, body)).toEqual(await answer(whole.app, url, body))
    },
  )

  it.each(phenomena.map(({ id }) => id))(
    'does not look for a way around the network of %s, and says that it did not',
    async (phenomenon) => {
      const [from = ''] = inNetwork(phenomenon).filter((id) => inNetwork(beside(phenomenon)).includes(id))
      const to = inNetwork(beside(phenomenon)).find((id) => !inNetwork(phenomenon).includes(id))
      const url = `/v1/routes?from=${from}&to=${to}&phenomenon=${phenomenon}`
      const part = routesAnswer.parse((await ask(small, 'GET', url)).json())
      const all = routesAnswer.parse((await ask(whole.app, 'GET', url)).json())
      expect(all.alternatives.length).toBeGreaterThan(0)
      const parties = all.parties.filter(({ id }) => id === from || id === to)
      expect(part).toEqual({ ...all, alternatives: [], complete: false, parties })
    },
  )

  it('names the routes near to both ends where no phenomenon is asked for, and says that there may be others', async () => {
    const [from = '', ...others] = professionals.map(({ id }) => id)
    let found = 0
    for (const to of others.filter((_, place) => place % 12 === 0)) {
      const url = `/v1/routes?from=${from}&to=${to}&limit=1`
      const part = routesAnswer.parse((await ask(small, 'GET', url)).json())
      const all = routesAnswer.parse((await ask(whole.app, 'GET', url)).json())
      expect([part.complete, all.complete]).toEqual([false, true])
      expect(part.routes[0]?.strength ?? 0).toBeLessThanOrEqual(all.routes[0]?.strength ?? 0)
      if (part.routes.length > 0) found++
    }
    expect(found).toBeGreaterThan(0)
  })

  it('refuses with the reason what needs more than fits', async () => {
    const response = await ask(small, 'GET', '/v1/key-parties')
    expect(response.statusCode).toBe(422)
    expect(response.json().detail).toContain('PROJECTION_MEMORY_MIB')
  })

  it('knows every write at once, and reads what is asked again anew only then', async () => {
    const [from = ''] = professionals.map(({ id }) => id)
    const part = () => small.projection.at(whole.connection.forRequest(), { parties: [from] })
    const read = await part()
    expect(await part()).toBe(read)
    const to = idIn(await ask(small, 'POST', '/v1/professionals', { payload: { name: 'Nova Nieuwkomer' } }))
    const before = routesAnswer.parse((await ask(small, 'GET', `/v1/routes?from=${from}&to=${to}`)).json())
    expect(before).toMatchObject({ routes: [], missing: { reason: 'only-nearby' }, alternatives: [], complete: false })
    const claim = { from, to, level: 5, confirmedOn: '2026-01-01' }
    expect((await ask(small, 'POST', '/v1/trust-relations', { payload: claim })).statusCode).toBe(201)
    const after = routesAnswer.parse((await ask(small, 'GET', `/v1/routes?from=${from}&to=${to}`)).json())
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(after.routes.some(({ steps }) => steps.length === 1)).toBe(true)
    expect((await part()).revision.number).toBe(after.revision)
  })
})
