import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
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
  /** The file that the browser gets when this is pressed. */
  const fileOf = async (button: Locator) => {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') }
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
    'a column is mapped by hand, somebody alike is kept apart, and the next file is read the same way',
    async () => {
      await page.getByRole('button', { name: 'Ander bestand kiezen' }).click()
      expect(await fileOf(page.getByRole('button', { name: 'Leeg CSV-bestand: Professionals' }))).toMatchObject({
        name: 'professionals.csv',
        content: expect.stringMatching(/Naam.*;.*Functie/),
      })
      const alike = known.name.slice(0, -1)
      const file = (name: string) => [
        'Naam;Werkgever;Bereikbaar onder',
        `${name};${known.employer};nieuw@voorbeeld.example`,
      ]
      const field = page.getByRole('combobox', { name: 'Wat kolom “Bereikbaar onder” wordt' })
      await give('wijkteam.csv', file(alike))
      await page.getByRole('button', { name: /kolommen herkend/ }).click()
      expect(await field.inputValue()).toBe('')
      await field.selectOption('email')
      await row(2).getByText('Een ander').click()
      await until(
        () => commit().isEnabled(),
        (isReady) => isReady,
      )
      await commit().click()
      await page.getByRole('heading', { name: 'Opgeslagen' }).waitFor()
      expect(await found(alike)).toEqual(expect.arrayContaining([alike, known.name]))
      await page.getByRole('button', { name: 'Ander bestand kiezen' }).click()
      await give('wijkteam-2.csv', file('Xander Quirijns'))
      await page.getByText(/^Gelezen zoals de vorige keer/).waitFor()
      await page.getByRole('button', { name: '3 van 3 kolommen herkend' }).waitFor()
    },
    patience,
  )

  test(
    'a survey round makes a sheet for who is asked',
    async () => {
      await page.getByRole('button', { name: 'Ander bestand kiezen' }).click()
      await page.getByRole('link', { name: 'Maak vragenlijsten' }).click()
      await page.getByLabel('Netwerk van').selectOption({ label: 'Jihadistisch extremisme' })
      await page.getByRole('checkbox').first().click({ force: true })
      const sheet = await fileOf(page.getByRole('button', { name: 'Maak 1 vragenlijst' }))
      expect(sheet.name).toMatch(/^vragenlijst-[a-z-]+-jihadist-extremism\.xlsx$/)
      // A workbook is a zip.
      expect(sheet.content.slice(0, 2)).toBe('PK')
      await page.getByRole('main').getByText('1 vragenlijst staat bij uw downloads.').waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await page.getByRole('link', { name: 'Naar Importeren' }).click()
    },
    patience,
  )

  test(
    'stopping while it is stored leaves nothing, and the choices stay',
    async () => {
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
