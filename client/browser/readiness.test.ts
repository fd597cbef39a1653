import type { Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { until } from './screen.ts'

inBrowser('readiness, in a real browser', () => {
  let app: OpenedApp
  let page: Page
  const lines = () => page.locator('.readiness-list tr:has(th[scope="row"])')
  const read = async (path: string) => (await page.request.get(`${app.server.url}${path}`)).json()
  const network = '/v1/networks/jihadist-extremism/readiness'

  beforeAll(async () => {
    app = await openApp()
    page = app.page
  }, patience)

  afterAll(() => app?.close())

  test(
    'the page names the figure of the server, and every number leads to as many seats',
    async () => {
      await page.goto(`${app.server.url}/readiness?phenomenon=jihadist-extremism`)
      const { totals } = await read(network)
      const figure = page.locator('.readiness-figure strong')
      await figure.waitFor()
      expect(await figure.innerText()).toBe(String(totals.reached))
      expect(await faultsInBothThemes(page)).toEqual([])
      const numbers = page.locator('.readiness-number, .readiness-summary__more > .readiness-necessities td a')
      expect(await numbers.count()).toBeGreaterThan(4)
      for (const number of await numbers.all()) {
        const count = Number.parseInt(await number.innerText(), 10)
        await number.click()
        await until(
          () => lines().count(),
          (shown) => shown === count,
        )
      }
    },
    patience,
  )

  test(
    'another coordinator is chosen, and the address holds the choice',
    async () => {
      const { coordinators } = await read(network)
      const other = coordinators[1]
      await page.goto(`${app.server.url}/readiness?phenomenon=jihadist-extremism&show=all`)
      await page.getByRole('button', { name: /Coördinator/ }).click()
      await page.getByRole('option', { name: new RegExp(`^${other.label}`) }).click()
      await page.getByText(new RegExp(`hoeveel ${other.label} er bereikt`)).waitFor()
      expect(new URL(page.url()).searchParams.get('from')).toBe(other.id)
      const { totals } = await read(`${network}?from=${other.id}`)
      await until(
        () => page.locator('.readiness-figure strong').innerText(),
        (shown) => shown === String(totals.reached),
      )
      expect(await lines().count()).toBe(totals.needed)
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'a seat leads to its routes in the network',
    async () => {
      await page
        .getByRole('link', { name: /^Routes in het netwerk naar/ })
        .first()
        .click()
      await page
        .getByRole('heading', { name: /^Routes/ })
        .first()
        .waitFor()
      expect(new URL(page.url()).searchParams.get('to')).not.toBeNull()
    },
    patience,
  )

  test(
    'an introduction is proposed, taken up, and done: then it is a tie, and the seat is within reach',
    async () => {
      const before = await read(network)
      await page.goto(`${app.server.url}/readiness?phenomenon=jihadist-extremism&tab=introductions`)
      const { proposals, remaining } = await read(network.replace('readiness', 'introductions'))
      const rows = page.getByRole('region', { name: 'Voorgesteld' }).locator('tbody tr')
      await rows.first().waitFor()
      expect(await rows.count()).toBe(proposals.length)
      expect(await faultsInBothThemes(page)).toEqual([])
      const vacant = remaining.filter(({ status }: { status: string }) => status === 'vacant').length
      await page.getByRole('link', { name: `${vacant} Leeg` }).click()
      await until(
        () => lines().count(),
        (shown) => shown === vacant,
      )
      await page.goBack()
      const { from } = proposals[0]
      expect(await rows.first().getByRole('link').first().getAttribute('href')).toContain(`p=${from}`)
      await page
        .getByRole('button', { name: /oppakken$/ })
        .first()
        .click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Oppakken' }).click()
      await page.getByRole('button', { name: /: gedaan$/ }).click()
      await page.getByRole('dialog').getByRole('radiogroup').first().waitFor()
      for (const group of await page.getByRole('dialog').getByRole('radiogroup').all()) {
        await group.getByText(/^3 ·/).click()
      }
      await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click()
      const reached = before.totals.reached + proposals[0].seats.length
      await until(
        async () => (await read(network)).totals.reached,
        (count) => count === reached,
      )
      await page.getByRole('region', { name: 'Opgepakt' }).getByText('Gedaan', { exact: true }).waitFor()
      await until(
        () => rows.count(),
        (count) => count === proposals.length - 1,
      )
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'texts name the months after which trust is stale here',
    async () => {
      app.server.app.freshnessMonths = 18
      await page.goto(`${app.server.url}/readiness?phenomenon=jihadist-extremism`)
      await page.locator('.definitions summary').click()
      await page.getByText(/beide keren in de afgelopen 18 maanden bevestigd/).waitFor()
    },
    patience,
  )

  test('nothing was refused by the content security policy, and nothing threw', () => {
    expect(app.thrown).toEqual([])
  })
})
