import type { Page } from 'playwright-core'
import type { KeyParties } from '../../contract/key-parties.ts'
import { Calculations } from '../../server/measures/calculations.ts'
import { faultsInBothThemes } from './axe.ts'
import { idsWith } from './ids-with.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { until } from './screen.ts'

inBrowser('key parties, departures and comparison, in a real browser', () => {
  let app: OpenedApp
  let page: Page
  const address = () => new URL(page.url())
  const read = async (path: string) => (await page.request.get(`${app.server.url}${path}`)).json()
  const rows = () => page.getByRole('table').first().locator('tbody tr')
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  const ruben = /^Ruben van Rietschoten/

  beforeAll(async () => {
    app = await openApp()
    page = app.page
  }, patience)

  afterAll(() => app?.close())

  test(
    'ranks the parties of a network as the API does, by each measure',
    async () => {
      await page.goto(`${app.server.url}/key-parties?phenomenon=jihadist-extremism`)
      await heading('Sleutelpartijen')
      for (const [by, name] of [
        ['betweenness', 'Tussenpositie'],
        ['cut', 'Onmisbare schakel'],
        ['degree', 'Banden'],
      ]) {
        await page.getByRole('button', { name: `Rangschikken op ${name}` }).click()
        const { items } = await read(`/v1/networks/jihadist-extremism/key-parties?by=${by}`)
        const labels: string[] = items.map(({ label }: { label: string }) => label)
        await until(
          () => rows().locator('th a').allInnerTexts(),
          (shown) => shown.join() === labels.join(),
        )
      }
      expect(await faultsInBothThemes(page)).toEqual([])
      await page.getByText('Wat deze cijfers betekenen, en wat niet').click()
      await page.getByText(/^Geen oordeel over hoe goed/).waitFor()
      await page.getByRole('button', { name: 'Alle tonen' }).click()
      const { parties } = await read('/v1/networks/jihadist-extremism/key-parties?limit=1')
      await until(
        () => rows().count(),
        (shown) => shown === parties,
      )
    },
    patience,
  )

  test(
    'marks them on the canvas by button and by key, moves nothing, and says the same in the table',
    async () => {
      await page.getByRole('link', { name: 'Tonen op het canvas' }).click()
      const ofNetwork = '/v1/networks/jihadist-extremism/key-parties'
      const { items: ranked }: KeyParties = await read(`${ofNetwork}?limit=10`)
      const { items: cutting }: KeyParties = await read(`${ofNetwork}?by=cut&limit=200`)
      const { items: joining }: KeyParties = await read(`${ofNetwork}?by=constraint&limit=10`)
      const keys = new Set([...ranked, ...cutting.filter(({ cut }) => cut), ...joining].map(({ id }) => id))
      const marked = (count: number) =>
        until(
          () => idsWith(page, 'signed'),
          (ids) => ids.length === count,
        )
      expect(await marked(keys.size)).toEqual([...keys].sort())
      await page.getByText(`${keys.size} sleutelpartijen aangewezen`).first().waitFor()
      const places = await app.screen.places()
      await app.screen.press('k')
      await marked(0)
      await app.screen.press('k')
      await marked(keys.size)
      expect(await app.screen.places()).toEqual(places)
      expect(await faultsInBothThemes(page)).toEqual([])
      await app.screen.radio('Tabel').click()
      await page.getByRole('columnheader', { name: 'Sleutelpartij' }).click()
      await page
        .getByRole('grid')
        .getByText(/^Tussenpositie 1 /)
        .first()
        .waitFor()
      await page.getByRole('link', { name: 'Tussenpositie, plaats 1 tot 10' }).click()
      await heading('Sleutelpartijen')
    },
    patience,
  )

  test(
    'a number of ties leads to as many ties in the explorer, and the card to what would happen without its party',
    async () => {
      const row = rows().filter({ hasText: 'Ruben van Rietschoten' })
      const ties = Number(await row.locator('td').nth(2).innerText())
      await row.locator('td').nth(2).getByRole('link').click()
      await page.getByRole('heading', { level: 2, name: ruben }).waitFor()
      await page.getByRole('radio', { name: `Relaties ${ties}`, exact: true }).waitFor()
      await page.getByRole('link', { name: 'Bij vertrek…' }).click()
      await heading('Als iemand vertrekt')
      await page.getByText(/^Zonder Ruben van Rietschoten /).waitFor()
      const party = address().searchParams.get('party')
      const { cutOff, successors, coordinators } = await read(`/v1/networks/jihadist-extremism/departures/${party}`)
      expect(await page.getByRole('region', { name: 'Wat losraakt' }).getByRole('link').count()).toBe(cutOff)
      expect(await rows().count()).toBe(successors.length)
      expect(await faultsInBothThemes(page)).toEqual([])
      const [, other] = coordinators
      await page.getByRole('button', { name: /Coördinator/ }).click()
      await page.getByRole('option', { name: new RegExp(`^${other.label}`) }).click()
      await page.getByRole('heading', { level: 2, name: `naar ${other.label}` }).waitFor()
      expect(address().searchParams.get('from')).toBe(other.id)
    },
    patience,
  )

  test(
    'a calculation is not asked after once it is stopped, and goes on when wanted',
    async () => {
      const { app: served, url } = app.server
      const usual = served.calculations
      const stuck = new Calculations({ direct: -1, wait: 1, atOnce: 0 })
      served.calculations = stuck
      await page.goto(`${url}/key-parties?phenomenon=subversive-crime`)
      await page.getByRole('progressbar', { name: 'De tussenposities worden berekend' }).waitFor()
      await page.getByRole('button', { name: 'Stoppen' }).click()
      const stopped = page.getByText('Het berekenen is gestopt')
      await stopped.waitFor()
      served.calculations = usual
      stuck.close()
      await page.waitForTimeout(700) // it would be asked after within 500
      await stopped.waitFor()
      await page.getByRole('button', { name: 'Verder rekenen' }).click()
      await rows()
        .first()
        .getByText(/^\d+(,\d)?\s?%$/)
        .waitFor()
      expect(await page.getByRole('button', { name: 'Stoppen' }).count()).toBe(0)
    },
    patience,
  )

  test(
    'the matrix shows who is a key party in which networks',
    async () => {
      await page.goto(`${app.server.url}/key-parties?tab=matrix`)
      const { parties } = await read('/v1/key-parties')
      await until(
        () => rows().count(),
        (shown) => shown === parties.length,
      )
      await page
        .getByRole('link', { name: /^Ruben van Rietschoten, Jihadistisch extremisme: sleutelpartij, plaats 1/ })
        .waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'right-wing against anti-institutional takes four actions; what if this person leaves one more',
    async () => {
      await page.goto(`${app.server.url}/subversive-crime`)
      await page.getByRole('button', { name: 'Analyse' }).click()
      await page.getByRole('menuitem', { name: 'Vergelijken' }).click()
      await page.getByText('Rechts-extremisme en rechts-terrorisme', { exact: true }).click()
      await page.getByText('Anti-institutioneel extremisme', { exact: true }).click()
      const answer = await read('/v1/network-comparisons?phenomena=right-wing-extremism,anti-institutional-extremism')
      for (const [name, list] of [
        ['Gedeelde partijen', answer.parties],
        ['Onmisbare schakels', answer.singlePoints],
        ['Plekken die verschillen of leeg zijn', answer.seats],
      ])
        await page.getByRole('heading', { level: 2, name: `${name} ${list.length}` }).waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await page.getByText('Wat deze cijfers betekenen, en wat niet').click()
      await page.getByText(/^Geen oordeel over hoe goed/).waitFor()
      const both = page.getByRole('button', { name: /^Rechts-extremisme en rechts-terrorisme \+ Anti/ })
      expect(await both.innerText()).toContain(String(answer.parties.length))
      await page
        .getByRole('region', { name: 'Onmisbare schakels' })
        .first()
        .getByRole('link', { name: /^Wat als deze partij vertrekt\?/ })
        .first()
        .click()
      await heading('Als iemand vertrekt')
      await page.getByText(new RegExp(`^Zonder ${answer.singlePoints[0].label} `)).waitFor()
    },
    patience,
  )

  test('nothing was refused by the content security policy, and nothing threw', () => {
    expect(app.thrown).toEqual([])
  })
})
