import type { Route } from 'playwright-core'
import { z } from 'zod'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { until } from './screen.ts'

/** Does what was asked, but the answer never arrives. */
async function lost(route: Route): Promise<void> {
  await route.fetch()
  await route.abort('connectionreset')
}

/** As the server answers when its database is away: nothing is done. */
function away(route: Route): Promise<void> {
  const body = { type: 'about:blank', title: 'Weg', status: 503, detail: 'De database is weg', errors: [] }
  return route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(body) })
}

inBrowser('writes whose answer does not come, in a real browser', () => {
  let app: OpenedApp
  const name = 'Overleg over het stadspark'
  const found = z.object({ items: z.array(z.looseObject({ id: z.string(), name: z.string() })) })
  const meetings = async () =>
    found.parse(await app.read('/v1/consultations?limit=100')).items.filter((one) => one.name.startsWith(name))
  const form = (title: RegExp | string) => app.page.getByRole('dialog', { name: title })
  const fill = async (text: string) => {
    const dialog = form(/overleg/i)
    await dialog.getByRole('textbox', { name: /^Naam/ }).fill(text)
    await dialog.getByRole('button', { name: 'Opslaan' }).click()
    return dialog
  }
  const rowOf = (title: string) =>
    app.page.getByRole('listitem').filter({ has: app.page.getByRole('heading', { name: title, exact: true }) })
  /** Meets the writes from now on, one after another, with these fates; after that they go through. Tells their keys. */
  const fates = async (...coming: ((route: Route) => Promise<void>)[]) => {
    const keys: string[] = []
    await app.page.unroute('**/v1/consultations**')
    await app.page.route('**/v1/consultations**', async (route) => {
      if (route.request().method() === 'GET') return route.continue()
      keys.push((await route.request().headerValue('idempotency-key')) ?? '')
      return (coming.shift() ?? ((one: Route) => one.continue()))(route)
    })
    return keys
  }

  beforeAll(async () => {
    app = await openApp()
    await app.page.goto(`${app.server.url}/consultations`)
  }, patience)

  afterAll(() => app?.close())

  test(
    'a new record whose answer was lost is asked for again, and made once',
    async () => {
      const keys = await fates(lost, away)
      await app.screen.button('Nieuw overleg').click()
      const dialog = await fill(name)
      await dialog.waitFor({ state: 'detached' })
      await rowOf(name).waitFor()
      expect(await meetings()).toHaveLength(1)
      expect(new Set(keys).size).toBe(1)
    },
    patience,
  )

  test(
    'a change whose answer was lost is not taken for somebody else’s',
    async () => {
      const keys = await fates(lost)
      await app.screen.button(`Bewerken: ${name}`).click()
      const dialog = await fill(`${name} en de beek`)
      await dialog.waitFor({ state: 'detached' })
      await rowOf(`${name} en de beek`).waitFor()
      expect(new Set(keys).size).toBe(1)
      expect(keys.length).toBeGreaterThan(1)
    },
    patience,
  )

  test(
    'a database that stays away is said, what was typed stays, and saving it later is the same write still',
    async () => {
      const keys = await fates(lost, away, away)
      await app.screen.button(`Bewerken: ${name} en de beek`).click()
      const dialog = await fill(`${name} en de vijver`)
      await dialog.getByText('De gegevens zijn even niet bereikbaar.').waitFor()
      expect(keys).toHaveLength(3)
      expect(await dialog.getByRole('textbox', { name: /^Naam/ }).inputValue()).toBe(`${name} en de vijver`)
      await dialog.getByRole('button', { name: 'Opslaan' }).click()
      await dialog.waitFor({ state: 'detached' })
      // It had been done the first time.
      expect(new Set(keys).size).toBe(1)
      await until(meetings, ([one]) => one?.name === `${name} en de vijver`)
      expect(app.thrown).toEqual([])
    },
    patience,
  )
})
