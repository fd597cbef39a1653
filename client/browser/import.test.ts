import type { Page } from 'playwright-core'
import { z } from 'zod'
import { organisation } from '../../contract/organisations.ts'
import { searchResult } from '../../contract/parties.ts'
import { professional } from '../../contract/professionals.ts'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { until } from './screen.ts'

const page1 = z.object({ items: z.array(professional) })

inBrowser('importing a file, in a real browser', () => {
  let app: OpenedApp
  let page: Page
  /** Somebody who is there already, and for whom they work. */
  let known: { name: string; employer: string }
  const row = (line: number) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `Regel ${line}`, exact: true }) })
  const commit = () =>
    page.getByRole('region', { name: 'Opslaan' }).getByRole('button', { name: /^(Sla .+ op|Opslaan)$/ })
  const checked = () => page.locator('.review[aria-busy=false]').waitFor()
  const give = async (name: string, lines: readonly string[]) => {
    // As Excel saves a CSV in Dutch: semicolons, Windows-1252.
    const buffer = Buffer.from(lines.join('\r\n'), 'latin1')
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
    await checked()
  }
  const found = async (text: string) => {
    const answer = await page.request.post(`${app.server.url}/v1/parties/_search`, { data: { text } })
    return searchResult.parse(await answer.json()).items.map(({ label }) => label)
  }

  beforeAll(async () => {
    app = await openApp()
    page = app.page
    await page.getByRole('link', { name: 'Importeren' }).click()
    const { items } = page1.parse(await (await page.request.get(`${app.server.url}/v1/professionals?limit=50`)).json())
    const somebody = items.find(({ worksFor }) => worksFor.length === 1)
    const [post] = somebody?.worksFor ?? []
    if (!somebody || !post) throw new Error('The demo data has nobody who works somewhere')
    const answer = await page.request.get(`${app.server.url}/v1/organisations/${post.organisationId}`)
    known = { name: somebody.name, employer: organisation.parse(await answer.json()).name }
  }, patience)

  afterAll(() => app?.close())

  test(
    'a file with mistakes says at which line and column what is wrong, and cannot be stored so',
    async () => {
      expect(await faultsInBothThemes(page)).toEqual([])
      await give('contacten.csv', [
        'Naam;Functie;Werkgever;E-mailadres;Schoenmaat',
        `Zoë Überveld;Wijkagent;${known.employer}x;z.uberveld@voorbeeld.example;38`,
        `Xander Quirijns;Beleidsadviseur;${known.employer};x.quirijns(at)voorbeeld.example;44`,
        // Nobody drops the last letter of their own name; somebody who types it over may.
        `${known.name.slice(0, -1)};;${known.employer};;41`,
      ])
      expect(await row(2).innerText()).toContain('Werkgever')
      expect(await row(2).innerText()).toContain(`${known.employer}x`)
      expect(await row(3).getByRole('textbox', { name: 'E-mailadres' }).inputValue()).toBe(
        'x.quirijns(at)voorbeeld.example',
      )
      expect(await row(3).innerText()).toMatch(/geen e-mailadres/)
      expect(await page.getByText('Blijft weg: Schoenmaat').isVisible()).toBe(true)
      expect(await commit().isDisabled()).toBe(true)
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'a wrong cell is put right in place, by keyboard, and keeps the focus; a suggestion is one press',
    async () => {
      // Behind the name may stand what the organisation is a part of.
      await row(2).getByRole('button', { name: known.employer }).first().click()
      const cell = row(3).getByRole('textbox', { name: 'E-mailadres' })
      await cell.fill('x.quirijns@voorbeeld.example')
      await cell.press('Enter')
      await row(3).getByText('opgelost').waitFor()
      await row(2).getByText('opgelost').waitFor()
      expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await page.getByRole('radio', { name: /^Te verbeteren 0$/ }).isVisible()).toBe(true)
      expect(await commit().isDisabled()).toBe(true)
    },
    patience,
  )

  test(
    'somebody who looks like somebody else waits for an answer; then the file can be stored, and nothing is yet',
    async () => {
      await page.getByRole('button', { name: '1 regel te beslissen' }).click()
      expect(await row(4).getByRole('radio', { checked: true }).count()).toBe(0)
      expect(await faultsInBothThemes(page)).toEqual([])
      await row(4).getByText(`Dezelfde: ${known.name}`).click()
      await page.getByLabel('Fenomenen', { exact: true }).selectOption({ label: 'Jihadistisch extremisme' })
      await until(
        () => commit().isEnabled(),
        (isReady) => isReady,
      )
      expect(await commit().innerText()).toMatch(/^Sla 2 nieuwe/)
      expect(await found('Überveld')).toEqual([])
    },
    patience,
  )

  test(
    'storing says what came of it, and the new party is in the network of the explorer',
    async () => {
      await commit().click()
      await page.getByRole('heading', { name: 'Opgeslagen' }).waitFor()
      expect(await page.getByText('2 nieuwe professionals').isVisible()).toBe(true)
      expect(await faultsInBothThemes(page)).toEqual([])
      await page.getByRole('link', { name: 'Zoë Überveld' }).click()
      const card = page.getByRole('complementary')
      await card.getByRole('heading', { name: 'Zoë Überveld' }).waitFor()
      await card.getByText('Jihadistisch extremisme').first().waitFor()
    },
    patience,
  )

  test(
    'the whole import is undone in one press, and only that',
    async () => {
      await page.getByRole('link', { name: 'Importeren' }).click()
      await page.getByRole('button', { name: 'Hele import terugdraaien' }).click()
      await page.getByRole('heading', { name: 'De import is teruggedraaid' }).waitFor()
      expect(await found('Überveld')).toEqual([])
      expect(await found(known.name)).toContain(known.name)
    },
    patience,
  )

  test(
    'stopping while it is stored leaves nothing, and the choices stay',
    async () => {
      await page.getByRole('button', { name: 'Ander bestand kiezen' }).click()
      const many = Array.from({ length: 4_000 }, (_, n) => `Bulkbureau ${n};lokaal`)
      await give('veel.csv', ['Naam organisatie;Schaal', ...many])
      await commit().click()
      await page.getByRole('button', { name: 'Stoppen' }).click()
      await page.getByText('Gestopt. Er is niets opgeslagen; uw keuzes staan er nog.').first().waitFor()
      expect(await found('Bulkbureau')).toEqual([])
      expect(await commit().innerText()).toBe('Sla 4.000 nieuwe op')
    },
    patience,
  )

  test('nothing was refused by the content security policy, and nothing threw', () => {
    expect(app.thrown).toEqual([])
  })
})
