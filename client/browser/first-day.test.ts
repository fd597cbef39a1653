import type { Page } from 'playwright-core'
import { graphView } from '../../contract/graph-view.ts'
import { itWithPython, pythonFile } from '../../server/testing/python.ts'
import { referenceStore } from '../../server/testing/store.ts'
import { drawTo, linesBetween, select, selectedId, strangerOf } from './canvas.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { type Screen, saved, until } from './screen.ts'

/** As Excel saves a CSV in Dutch: semicolons, Windows-1252; with a word misspelt, a day that is none and an unknown organisation. */
const organisations = [
  'Organisatie;Niveau;Valt onder;Begindatum',
  'Gemeente Zeelust;lokaal;;1-2-2024',
  'Politie Basisteam Zeelust;locaal;;1-2-2024',
  'Zorghuis Coöperatie Überzee;regionaal;;31-2-2024',
  'Jongerenwerk De Kade;lokaal;Gemeente Zeelst;1-2-2024',
].join('\r\n')

/** A workbook of another program: names over three columns, an employer misspelt, no e-mail address, an unknown seat, a double. */
const professionals = `
import datetime, openpyxl
day = datetime.date(2024, 3, 1)
book = openpyxl.Workbook()
for row in [
    ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'Functie', 'Werkgever', 'E-mailadres', 'Plek', 'Begindatum'],
    ['Noor', 'van der', 'Wielen', 'Adviseur veiligheid', 'Gemeente Zeelust', 'n.vanderwielen@zeelust.example', '', day],
    ['Zoë', '', 'Überveld', 'Agent', 'Politie Basisteam Zelust', 'z.uberveld@politie.example', '', '1-3-2024'],
    ['Daan', '', 'Okkema', 'Jongerenwerker', 'Jongerenwerk De Kade', 'd.okkema(at)kade.example', '', day],
    ['Ruben', '', 'Askes', 'Adviseur', 'Zorghuis Coöperatie Überzee', 'r.askes@uberzee.example', 'Dorpsomroeper', day],
    ['Noor', 'van der', 'Wielen', 'Adviseur veiligheid', 'Gemeente Zeelust', 'n.vanderwielen@zeelust.example', '', day],
]:
    book.active.append(row)
book.save(out)
`

inBrowser('the first day with an empty store, in a real browser', () => {
  let app: OpenedApp
  let page: Page
  let screen: Screen
  /** Seats that the guidance expects: nobody was given one. */
  const vacant = 31
  const line = (number: number) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `Regel ${number}`, exact: true }) })
  const right = async (number: number, column: string, words: string) => {
    const cell = line(number).getByRole('textbox', { name: column, exact: true })
    await cell.fill(words)
    await cell.press('Enter')
    await line(number).getByText('opgelost').waitFor()
  }
  const give = async (name: string, buffer: Buffer) => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer })
    await page.locator('.review[aria-busy=false]').waitFor()
    await page.getByLabel('Fenomenen', { exact: true }).selectOption({ label: 'Jihadistisch extremisme' })
    await page.locator('.review[aria-busy=false]').waitFor()
  }
  const store = async (words: RegExp) => {
    const button = page.getByRole('region', { name: 'Opslaan' }).getByRole('button', { name: words })
    await until(
      () => button.isEnabled().catch(() => false),
      (isReady) => isReady,
    )
    await button.click()
    await page.getByRole('heading', { name: 'Opgeslagen' }).waitFor()
  }
  const network = async (asOf = '') => {
    const answer = await page.request.get(`${app.server.url}/v1/networks/jihadist-extremism?limit=5000${asOf}`)
    const { nodes, edges } = graphView.parse(await answer.json())
    return {
      parties: nodes.flatMap((node) => (node.kind === 'seat' ? [] : [node.label])).sort(),
      claims: edges.filter(({ kind }) => kind === 'trusts').length,
    }
  }

  beforeAll(async () => {
    app = await openApp({ store: referenceStore })
    page = app.page
    screen = app.screen
  }, patience)

  afterAll(() => app?.close())

  itWithPython('openpyxl')(
    'two spreadsheets with mistakes are put right in the trial and stored',
    async () => {
      await screen.button(/Jihadistisch extremisme/).waitFor()
      await page.getByRole('link', { name: 'Importeren' }).click()
      await give('organisaties.csv', Buffer.from(organisations, 'latin1'))
      await right(3, 'Niveau', 'lokaal')
      await right(4, 'Begindatum', '1-3-2024')
      await line(5).getByRole('button', { name: 'Gemeente Zeelust' }).click()
      await line(5).getByText('opgelost').waitFor()
      expect(await network()).toEqual({ parties: [], claims: 0 })
      await store(/^Sla 4 nieuwe op$/)

      await page.getByRole('button', { name: 'Ander bestand kiezen' }).click()
      await give('professionals.xlsx', pythonFile(professionals))
      await line(3).getByRole('button', { name: 'Politie Basisteam Zeelust' }).first().click()
      await line(3).getByText('opgelost').waitFor()
      await right(4, 'E-mailadres', 'd.okkema@kade.example')
      await right(5, 'Plek', '')
      await line(6).getByRole('button', { name: 'Laat deze regel weg' }).click()
      await store(/^Sla 4 nieuwe op$/)
      expect((await network()).parties).toEqual([
        'Daan Okkema',
        'Gemeente Zeelust',
        'Jongerenwerk De Kade',
        'Noor van der Wielen',
        'Politie Basisteam Zeelust',
        'Ruben Askes',
        'Zorghuis Coöperatie Überzee',
        'Zoë Überveld',
      ])
    },
    patience,
  )

  itWithPython('openpyxl')(
    'three lines are drawn and become claims',
    async () => {
      await page.getByRole('link', { name: 'Netwerk', exact: true }).click()
      await screen.button(/Jihadistisch extremisme/).click()
      await until(screen.places, (places) => Object.keys(places).length >= 8)
      for (const [from, to] of [
        ['Noor van der Wielen', 'Zoë Überveld'],
        ['Zoë Überveld', 'Daan Okkema'],
        ['Ruben Askes', 'Noor van der Wielen'],
      ] as const) {
        await select(page, screen, from)
        await screen.canvas.focus()
        await screen.press('f')
        const other = await strangerOf(page, selectedId(page), to)
        await drawTo(page, other.to)
        const form = page.getByRole('dialog', { name: 'Nieuwe vertrouwensrelatie' })
        await form.getByText(to).first().waitFor()
        await form.getByText('vertrouwen elkaar in moeilijke zaken', { exact: true }).click()
        await form.getByRole('button', { name: 'Opslaan' }).click()
        await saved(page, form)
        await until(
          () => linesBetween(page, selectedId(page), other.to),
          (lines) => lines === 1,
        )
        // What it says lies over the lower edge of the canvas, where the next party may be.
        await page.getByRole('region', { name: 'Meldingen' }).getByRole('button', { name: 'Sluiten' }).click()
      }
      expect((await network()).claims).toBe(3)
    },
    patience,
  )

  itWithPython('openpyxl')(
    'somebody moves to another job, and what was said about them is to be looked at again',
    async () => {
      await select(page, screen, 'Zoë Überveld')
      await screen.button('Meer acties').click()
      await page.getByRole('menuitem', { name: 'Andere baan…' }).click()
      const dialog = page.getByRole('dialog', { name: /krijgt een andere baan$/ })
      await dialog.getByRole('combobox', { name: 'Nieuwe organisatie' }).fill('kade')
      await page
        .getByRole('option', { name: /Jongerenwerk De Kade/ })
        .first()
        .click()
      await dialog.getByRole('textbox', { name: 'Functie' }).fill('Jongerenwerker')
      await dialog.getByRole('button', { name: 'Baan wijzigen' }).click()
      await saved(page, dialog)
      const list = page.getByRole('dialog', { name: /^Over te dragen van/ })
      await list
        .getByRole('button', { name: /^Klopt nog:/ })
        .first()
        .waitFor()
      expect(await list.getByRole('button', { name: /^Klopt nog:/ }).count()).toBe(2)
      await list.getByRole('button', { name: 'Klaar' }).click()
      await screen.card.getByText('Jongerenwerk De Kade').first().waitFor()
    },
    patience,
  )

  itWithPython('openpyxl')(
    'the network of last month still has who left it, where they were, and none of today’s lines',
    async () => {
      await screen.press('Escape')
      const today = await until(screen.shown, (parties) => parties === 7 + vacant)
      await screen.canvas.focus()
      await screen.press('d')
      await page.getByRole('slider', { name: 'Maand' }).waitFor()
      await screen.press('ArrowLeft')
      expect(await until(screen.shown, (parties) => parties !== today)).toBe(8 + vacant)
      const day = new URL(page.url()).searchParams.get('d')
      expect(await network(`&asOf=${day}`)).toMatchObject({
        parties: expect.arrayContaining(['Zoë Überveld']),
        claims: 0,
      })
      expect(await page.getByText('8 partijen, 0 vertrouwensrelaties').isVisible()).toBe(true)
      expect(app.thrown).toEqual([])
    },
    patience,
  )
})
