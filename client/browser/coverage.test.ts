import type { Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { until } from './screen.ts'

inBrowser('the coverage of seats, in a real browser', () => {
  let app: OpenedApp
  let page: Page
  const address = () => new URL(page.url())
  const lines = () => page.getByRole('table').filter({ hasText: 'Wat te doen' }).locator('tr:has(th[scope="row"])')
  const read = async (path: string) => (await page.request.get(`${app.server.url}${path}`)).json()

  beforeAll(async () => {
    app = await openApp()
    page = app.page
  }, patience)

  afterAll(() => app?.close())

  test(
    'the status line of the network leads to its vacant seats, as many as it counts',
    async () => {
      await page.goto(`${app.server.url}/jihadist-extremism`)
      const link = page.getByRole('link', { name: /lege plekken$/ })
      const count = Number.parseInt(await link.innerText(), 10)
      await link.click()
      await page.getByRole('heading', { level: 1, name: 'Bezetting' }).waitFor()
      await until(
        () => lines().count(),
        (shown) => shown === count,
      )
      expect(address().search).toBe('?phenomenon=jihadist-extremism&show=vacant')
    },
    patience,
  )

  test(
    'every number of the summary leads to as many seats',
    async () => {
      const numbers = page
        .getByRole('region', { name: 'Samenvatting' })
        .locator('.coverage-number, .coverage-layers td a')
      for (const number of await numbers.all()) {
        const count = Number.parseInt(await number.innerText(), 10)
        await number.click()
        if (count > 0)
          await until(
            () => lines().count(),
            (shown) => shown === count,
          )
      }
      expect(await numbers.count()).toBeGreaterThan(5)
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'a seat is switched off in the list, and on again',
    async () => {
      const seat = '/v1/phenomena/jihadist-extremism/expected-seats/bailiffs'
      await page.goto(`${app.server.url}/coverage?phenomenon=jihadist-extremism&show=vacant`)
      await page.getByRole('button', { name: 'Deurwaarders nu niet nodig' }).click()
      await until(
        () => read(seat),
        ({ applies }) => applies === false,
      )
      await page.getByRole('radio', { name: /^Telt niet mee/ }).click()
      await page.getByRole('button', { name: 'Deurwaarders aanzetten' }).click()
      await until(
        () => read(seat),
        ({ applies }) => applies === true,
      )
    },
    patience,
  )

  test(
    'a party that is known elsewhere is involved, and then fills the seat',
    async () => {
      await page.getByRole('radio', { name: /^Leeg/ }).click()
      const line = lines().filter({ has: page.getByRole('rowheader', { name: 'Deurwaarders' }) })
      await line
        .getByRole('button', { name: /betrekken bij Jihadistisch extremisme$/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click()
      await line.waitFor({ state: 'detached' })
      const { seats } = await read('/v1/networks/jihadist-extremism/coverage')
      const found = seats.find(({ partyTypeId }: { partyTypeId: string }) => partyTypeId === 'bailiffs')
      expect(found.status).not.toBe('vacant')
      expect(found.organisations.length + found.professionals.length).toBe(1)
    },
    patience,
  )

  test(
    'the vacant seat is looked at in the network, with its card',
    async () => {
      const seat = '/v1/phenomena/jihadist-extremism/expected-seats/municipality-mail-room'
      const data = { necessity: 'per-phenomenon', conditionEn: 'where it opens letters' }
      expect((await page.request.put(`${app.server.url}${seat}`, { data, headers: { 'if-match': '*' } })).ok()).toBe(
        true,
      )
      await page.reload()
      await page.getByRole('link', { name: 'Gemeente: postkamer in het netwerk' }).click()
      await page.getByRole('heading', { level: 2, name: 'Gemeente: postkamer' }).waitFor()
      // What this phenomenon says of it, not the guidance; in the language in which it says so.
      await page.getByRole('complementary').getByText('Verschilt per fenomeen').waitFor()
      await page.locator('dd [lang=en]').getByText('where it opens letters').waitFor()
      expect(address().search).toBe('?p=municipality-mail-room')
      await page.goBack()
    },
    patience,
  )

  test(
    'the matrix shows all phenomena, and each cell leads to its seat with who is in it',
    async () => {
      await page.getByRole('link', { name: 'Alle fenomenen naast elkaar' }).click()
      const cell = page.getByRole('link', { name: /^Politie, Ondermijning: Gevuld, \d+ professional/ })
      await cell.waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      const [, count] = /(\d+) professional/.exec((await cell.getAttribute('aria-label')) ?? '') ?? []
      await cell.click()
      const line = page.locator('.coverage-list__asked')
      await line.locator('th').getByText('Politie', { exact: true }).waitFor()
      expect(await line.locator('.party-mark__person').count()).toBe(Number(count))
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test('nothing was refused by the content security policy, and nothing threw', () => {
    expect(app.thrown).toEqual([])
  })
})
