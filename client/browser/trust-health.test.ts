import type { Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'

inBrowser('how trust stands, and groups, in a real browser', () => {
  let app: OpenedApp
  let page: Page
  const phenomenon = 'jihadist-extremism'
  const read = async (path: string) => (await page.request.get(`${app.server.url}${path}`)).json()

  beforeAll(async () => {
    app = await openApp()
    page = app.page
  }, patience)

  afterAll(() => app?.close())

  test(
    'every figure of the matrix leads to as many ties in the table of the explorer',
    async () => {
      const { groups, pairs } = await read(`/v1/networks/${phenomenon}/trust-health`)
      await page.goto(`${app.server.url}/trust-health?phenomenon=${phenomenon}`)
      const matrix = page.getByRole('region', { name: 'Tussen wie' })
      await matrix.getByRole('rowheader').first().waitFor()
      expect(await matrix.getByRole('rowheader').count()).toBe(groups.length)
      const within = pairs.find((pair: { one: number; other: number }) => pair.one === 0 && pair.other === 0)
      const ties = within.mutual + within['one-sided'] + within.stale
      const cell = matrix.getByRole('link').first()
      expect(await cell.innerText()).toBe(String(ties))
      await cell.click()
      await page.getByText(`${ties} vertrouwensrelaties`).first().waitFor()
    },
    patience,
  )

  test(
    'seats are as many columns as there are, and each state has its words in the table of the trend',
    async () => {
      const { groups, trend } = await read(`/v1/networks/${phenomenon}/trust-health?by=seat`)
      await page.goto(`${app.server.url}/trust-health?phenomenon=${phenomenon}`)
      await page.getByRole('radio', { name: 'Plek', exact: true }).click()
      const heads = page.getByRole('region', { name: 'Tussen wie' }).locator('thead th')
      await heads.nth(groups.length).waitFor()
      expect(await heads.count()).toBe(groups.length + 1)
      await page.getByText('Als tabel').click()
      const rows = page.getByRole('table').filter({ hasText: 'Peildatum' }).locator('tbody tr')
      expect(await rows.count()).toBe(trend.length)
    },
    patience,
  )

  test(
    'a group names its members, and a member leads into the network',
    async () => {
      const { communities } = await read(`/v1/networks/${phenomenon}/communities`)
      await page.goto(`${app.server.url}/communities?phenomenon=${phenomenon}`)
      const cards = page.locator('.community')
      await cards.first().waitFor()
      expect(await cards.count()).toBe(communities.length)
      const [member] = communities[0].members
      await cards.first().getByRole('link', { name: member.label }).click()
      await page.getByRole('heading', { name: member.label }).waitFor()
    },
    patience,
  )

  test.each(['trust-health', 'communities'])(
    'axe finds no fault on %s',
    async (path) => {
      await page.goto(`${app.server.url}/${path}?phenomenon=${phenomenon}`)
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )
})
