import type { Locator, Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { idsWith } from './ids-with.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { until } from './screen.ts'

type Counts = { mutual: number; 'one-sided': number; stale: number }
type Pair = Counts & { one: number; other: number }
type Named = { parties: { id: string }[] }
const tiesIn = (counts: Counts) => counts.mutual + counts['one-sided'] + counts.stale

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
    'a figure of the summary, of the matrix and of the trend leads to as many ties in the table of the explorer',
    async () => {
      const { groups, pairs, totals, trend } = await read(`/v1/networks/${phenomenon}/trust-health`)
      const summary = page.getByRole('region', { name: 'Samenvatting' })
      const matrix = page.getByRole('region', { name: 'Tussen wie' })
      const cellOf = (one: number, other: number) => matrix.locator('tbody tr').nth(one).locator('td').nth(other)
      const [across] = pairs.filter((pair: Pair) => pair.one !== pair.other && tiesIn(pair) > 0)
      const then = trend.find((quarter: Counts) => quarter.stale > 0)
      const figures: [Locator, number][] = [
        [summary.getByRole('link', { name: / verouderd$/ }), totals.stale],
        [summary.getByRole('link', { name: / eenzijdig$/ }), totals['one-sided']],
        [cellOf(across.one, across.other).getByRole('link'), tiesIn(across)],
        [summary.getByRole('table').locator('tbody tr').nth(trend.indexOf(then)).getByRole('link').last(), then.stale],
      ]
      for (const [link, count] of figures) {
        await page.goto(`${app.server.url}/trust-health?phenomenon=${phenomenon}`)
        await matrix.getByRole('rowheader').first().waitFor()
        expect(await matrix.getByRole('rowheader').count()).toBe(groups.length)
        await page.getByText('Als tabel').click()
        expect(Number.parseInt(await link.innerText(), 10)).toBe(count)
        await link.click()
        await page.getByRole('radio', { name: `Relaties ${count}`, exact: true }).waitFor()
      }
    },
    patience,
  )

  test(
    'the legend says between whom ties show and takes it back, and is the filter for what ties are',
    async () => {
      const { totals } = await read(`/v1/networks/${phenomenon}/trust-health`)
      await page.goto(`${app.server.url}/${phenomenon}?b=directly-involved.any&v=table&tab=ties`)
      const note = page.getByRole('region', { name: 'Alleen relaties tussen' })
      expect(await note.innerText()).toMatch(/Direct betrokken\s+iedereen/)
      await note.getByRole('button', { name: 'Toon alle relaties' }).click()
      const all = tiesIn(totals)
      await page.getByRole('radio', { name: `Relaties ${all}`, exact: true }).waitFor()
      await page.getByText('Wederzijds en actueel', { exact: true }).click()
      await page.getByRole('radio', { name: `Relaties ${all - totals.mutual}`, exact: true }).waitFor()
      await page.reload()
      await page.getByRole('radio', { name: `Relaties ${all - totals.mutual}`, exact: true }).waitFor()
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
      await cards.first().getByRole('link', { name: member.label, exact: true }).click()
      await page.getByRole('heading', { name: member.label }).waitFor()
    },
    patience,
  )

  test(
    'the ties of a group, among its members and outwards, are each a list of just as many, until all are asked for again',
    async () => {
      const { communities, isolated } = await read(`/v1/networks/${phenomenon}/communities`)
      const { totals, parties } = await read(`/v1/networks/${phenomenon}/trust-health`)
      const { parts } = await read(`/v1/networks/${phenomenon}/key-parties?limit=1`)
      expect(new Set(communities.map(({ part }: { part: number }) => part)).size).toBe(parts)
      const members = communities.flatMap((one: { members: object[] }) => one.members)
      expect(members.length + isolated.length).toBe(parties)
      const [{ within, across }] = communities
      const tiesShown = (count: number) => page.getByRole('radio', { name: `Relaties ${count}`, exact: true }).waitFor()
      for (const [name, count] of [
        [/ onderling$/, within],
        [/ naar buiten$/, across],
      ] as const) {
        await page.goto(`${app.server.url}/communities?phenomenon=${phenomenon}`)
        const link = page.locator('.community').first().getByRole('link', { name })
        expect(Number.parseInt(await link.innerText(), 10)).toBe(count)
        await link.click()
        await tiesShown(count)
        await page.reload()
        await tiesShown(count)
        await page.getByRole('contentinfo').getByRole('button', { name: 'Toon alle relaties' }).click()
        await tiesShown(tiesIn(totals))
      }
    },
    patience,
  )

  test(
    'a group, and who is concerned when somebody leaves, stand out on the canvas and in the table, and nothing moves',
    async () => {
      const { communities, isolated } = await read(`/v1/networks/${phenomenon}/communities`)
      const { items } = await read(`/v1/networks/${phenomenon}/key-parties?by=cut&limit=1`)
      const departure = await read(`/v1/networks/${phenomenon}/departures/${items[0].id}`)
      const concerned = [
        departure.party,
        ...departure.successors,
        ...departure.parts.flatMap((part: Named) => part.parties),
      ]
      const groups: [string, { id: string }[], string][] = [
        [`communities?phenomenon=${phenomenon}`, communities[0].members, 'in de groep'],
        [`departures?phenomenon=${phenomenon}&party=${items[0].id}`, concerned, 'vertrekt'],
      ]
      for (const [path, members, words] of groups) {
        await page.goto(`${app.server.url}/${phenomenon}`)
        await app.screen.shownAfter(0)
        const before = await app.screen.places()
        await page.goto(`${app.server.url}/${path}`)
        if (path.startsWith('communities')) {
          await page.getByText(/heeft geen relatie|hebben geen relatie/).click()
          expect(await page.locator('details .community__members li').count()).toBe(isolated.length)
        }
        await page.getByRole('link', { name: 'Toon in het netwerk' }).first().click()
        const grouped = await until(
          () => idsWith(page, 'grouped'),
          (ids) => ids.length > 0,
        )
        expect(grouped).toEqual(members.map(({ id }) => id).sort())
        expect(await app.screen.places()).toEqual(before)
        await page.keyboard.press('t')
        await app.screen.scrollTo(page.getByRole('grid').getByText(words, { exact: true }))
        await page.keyboard.press('Escape')
        await page.getByRole('grid').locator('.route-mark').first().waitFor({ state: 'detached' })
        await page.keyboard.press('t')
        await page.keyboard.press('t')
      }
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
