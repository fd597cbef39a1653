import type { Locator, Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { until } from './screen.ts'

inBrowser('the pages beside the explorer, in a real browser', () => {
  let app: OpenedApp
  let page: Page
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const menu = (name: string) => page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true })
  const rows = () => page.getByRole('grid').getByRole('row')

  beforeAll(async () => {
    app = await openApp()
    page = app.page
  }, patience)

  afterAll(() => app?.close())

  test(
    'the menu goes to a page and Back returns; the heading has the focus and the title names the page',
    async () => {
      await page.getByRole('heading', { level: 1, name: 'Welk netwerk wilt u zien?' }).waitFor()
      await menu('Bevestigen').click()
      await heading('Bevestigen').waitFor()
      expect(new URL(page.url()).pathname).toBe('/confirmations')
      expect(await page.title()).toBe('Bevestigen – Netwerkverkenner')
      await until(
        () => heading('Bevestigen').evaluate((element) => element === document.activeElement),
        (isFocused) => isFocused,
      )
      await page.goBack()
      await page.getByRole('heading', { level: 1, name: 'Welk netwerk wilt u zien?' }).waitFor()
      await page.goForward()
      await heading('Bevestigen').waitFor()
    },
    patience,
  )

  test(
    'a key confirms the claim of a row and goes on to the next; u takes it back',
    async () => {
      await rows().first().waitFor()
      const id = await rows().first().getAttribute('data-key')
      const due = await page.request.get(`${app.server.url}/v1/trust-relations/${id}`)
      const before = await due.json()
      await rows().first().focus()
      await page.keyboard.press('b')
      await rows().first().getByText('Bevestigd', { exact: true }).waitFor()
      expect(
        await rows()
          .nth(1)
          .evaluate((row) => row === document.activeElement),
      ).toBe(true)
      const read = async () => (await page.request.get(`${app.server.url}/v1/trust-relations/${id}`)).json()
      const confirmed = await until(read, ({ version }) => version > before.version)
      expect(confirmed.level).toBe(before.level)
      expect(confirmed.confirmedOn > before.confirmedOn).toBe(true)

      await stored(rows().first())
      await page.keyboard.press('k')
      await page.keyboard.press('u')
      await rows().first().getByRole('button', { name: 'Klopt nog' }).waitFor()
      expect((await read()).confirmedOn).toBe(before.confirmedOn)

      await rows().first().focus()
      await page.keyboard.press('b')
      await stored(rows().first())
      await page.keyboard.press('Control+z')
      await rows().first().getByRole('button', { name: 'Klopt nog' }).waitFor()
      expect(await rows().first().getAttribute('data-key')).toBe(id)
      expect((await read()).confirmedOn).toBe(before.confirmedOn)
    },
    patience,
  )

  test(
    'selected claims are confirmed together',
    async () => {
      await rows().first().focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('j')
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: '2 bevestigen' }).click()
      await stored(rows().nth(1))
      await stored(rows().first())
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'the history tells that in words, field by field, and undoes it after asking',
    async () => {
      await menu('Geschiedenis').click()
      await heading('Geschiedenis').waitFor()
      const entry = page.getByRole('listitem').filter({ hasText: /en nog 1: bevestigd op/ })
      await entry.getByRole('button', { name: /^Voor en na/ }).click()
      await entry
        .getByRole('row', { name: /^bevestigd op/i })
        .first()
        .waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await entry.getByRole('button', { name: /^Ongedaan maken/ }).click()
      const dialog = page.getByRole('alertdialog')
      await dialog.getByRole('button', { name: 'Ongedaan maken' }).click()
      await dialog.waitFor({ state: 'detached' })
      await entry.getByText('ongedaan gemaakt', { exact: true }).waitFor()
      expect(await entry.getByRole('button', { name: /^Ongedaan maken/ }).count()).toBe(0)
    },
    patience,
  )

  test(
    'the history is narrowed down, and goes back further than its first page',
    async () => {
      const seat = `${app.server.url}/v1/phenomena/subversive-crime/expected-seats/bailiffs`
      for (let n = 0; n < 50; n += 1)
        await until(
          () =>
            page.request.put(seat, {
              headers: { origin: app.server.url },
              data: { necessity: 'expected', applies: n % 2 === 1 },
            }),
          (answer) => answer.status() !== 503,
        )
      await page.reload()
      const entries = page.getByRole('button', { name: /^Voor en na/ })
      await until(
        () => entries.count(),
        (count) => count === 50,
      )
      await page.getByRole('button', { name: 'Oudere wijzigingen' }).click()
      await until(
        () => entries.count(),
        (count) => count > 50,
      )
      await page.getByRole('button', { name: /Soort gegeven/ }).click()
      await page.getByRole('option', { name: 'Vertrouwensrelatie' }).click()
      const told = await until(
        () => entries.count(),
        (count) => count > 0 && count < 50,
      )
      expect(new URL(page.url()).searchParams.get('kind')).toBe('trust-relation')
      expect(await page.getByRole('listitem').filter({ has: entries, hasText: / → / }).count()).toBe(told)
      await page.getByRole('button', { name: 'Filters wissen' }).click()
      await until(
        () => entries.count(),
        (count) => count > 50,
      )
    },
    patience,
  )

  test(
    'a phenomenon is changed, and says when its review is overdue',
    async () => {
      await manage('Fenomenen')
      await page.getByRole('button', { name: 'Bewerken: Jihadistisch extremisme' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Naam in het Engels').fill('')
      await dialog.getByLabel('Doel').fill('Signalen samen duiden')
      await dialog.getByLabel('Beoordelen op').fill('2020-01-31')
      await dialog.getByRole('button', { name: 'Opslaan' }).click()
      await dialog.getByText('Vul dit in.').first().waitFor()
      await dialog.getByLabel('Naam in het Engels').fill('Jihadist extremism')
      await dialog.getByRole('button', { name: 'Opslaan' }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.getByText('Signalen samen duiden').waitFor()
      await page.getByText('Beoordelingsdatum verstreken: 31 jan 2020').waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'an expected seat is changed in its row',
    async () => {
      await page.getByRole('link', { name: 'Verwachte plekken bij Jihadistisch extremisme' }).click()
      const applies: Locator = page.getByRole('checkbox', { name: 'Nu van toepassing: Deurwaarders' })
      await applies.waitFor()
      expect(await applies.isChecked()).toBe(true)
      expect(await faultsInBothThemes(page)).toEqual([])
      await applies.press('Space')
      const address = `${app.server.url}/v1/phenomena/jihadist-extremism/expected-seats/bailiffs`
      const seat = await until(
        async () => {
          // A machine too busy to store it says so in the row, which stays as it was.
          if ((await page.locator('.seats__fault').count()) > 0) await applies.press('Space')
          return (await page.request.get(address)).json()
        },
        (read) => read.applies === false,
      )
      expect(seat.necessity).toBe('expected')
    },
    patience,
  )

  test(
    'everything held about a professional is one document, and is erased only after the name is typed',
    async () => {
      await page.getByRole('link', { name: 'Inzage en wissen (AVG)' }).click()
      const search = page.getByRole('combobox', { name: 'Professional' })
      await search.fill('wijkag')
      await page.getByRole('option').first().waitFor()
      const name = await page.getByRole('option').first().locator('[slot=label]').innerText()
      await page.getByRole('option').first().click()
      await page.getByRole('heading', { level: 2, name }).waitFor()
      await page.getByRole('heading', { level: 3, name: /^Wat anderen zeggen over deze persoon/ }).waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      const id = new URL(page.url()).searchParams.get('professional')
      await page.getByRole('button', { name: 'Wissen…' }).click()
      const dialog = page.getByRole('alertdialog')
      const erase = dialog.getByRole('button', { name: 'Voor altijd wissen' })
      expect(await erase.isDisabled()).toBe(true)
      await dialog.getByRole('textbox').fill(name)
      await erase.click()
      await page.getByRole('heading', { level: 2, name: 'Gewist' }).waitFor()
      expect((await page.request.get(`${app.server.url}/v1/professionals/${id}`)).status()).toBe(404)
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'a consultation shows its participants',
    async () => {
      await manage('Overlegstructuren')
      await page
        .getByRole('button', { name: /^Deelnemers/ })
        .first()
        .click()
      await page.getByRole('table').getByRole('link').first().waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test('nothing was refused by the content security policy, and nothing threw', () => {
    expect(app.thrown).toEqual([])
  })

  /** A row says at once what was judged; undo is offered when the server has it. */
  async function stored(row: Locator) {
    await until(
      () => row.getByRole('button', { name: 'Ongedaan maken' }).isEnabled(),
      (isEnabled) => isEnabled,
    )
  }

  async function manage(name: string) {
    await page.getByRole('button', { name: 'Beheer' }).click()
    await page.getByRole('menuitem', { name }).click()
    await heading(name).waitFor()
  }
})
