import type { Locator, Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { drawTo, linesBetween, selectedId, strangerOf } from './canvas.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { type Screen, said, until } from './screen.ts'

inBrowser('editing in the explorer, in a real browser', () => {
  let app: OpenedApp
  let page: Page
  let screen: Screen
  /** The claim that was confirmed. */
  let confirmed: { from: string; to: string }

  beforeAll(async () => {
    app = await openApp()
    page = app.page
    screen = app.screen
    await screen.button(/Jihadistisch extremisme/).click()
    await until(screen.places, (places) => Object.keys(places).length > 100)
    await screen.press('/')
    await page.keyboard.type('wijkag')
    await page
      .getByRole('option')
      .filter({ hasText: /wijkagent/i })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await screen.card.getByRole('heading', { name: 'Vertrouwen' }).waitFor()
  }, patience)

  afterAll(() => app?.close())

  test(
    'one press confirms a claim, and Ctrl+Z takes that back',
    async () => {
      const stillTrue = screen.card.getByRole('button', { name: /^Klopt nog:/ })
      const before = await stillTrue.count()
      const name = await stillTrue.first().getAttribute('aria-label')
      await stillTrue.first().click()
      await said(page, /^Bevestigd:/)
      await until(
        () => stillTrue.count(),
        (count) => count === before - 1,
      )
      await page.keyboard.press('Control+z')
      await said(page, /^Ongedaan gemaakt:.*Bevestigd op terug naar/)
      await until(
        () => stillTrue.first().getAttribute('aria-label'),
        (label) => label === name,
      )
      await page.keyboard.press('Control+Shift+z')
      await said(page, /^Opnieuw gedaan: Bevestigd:/)
      await until(
        () => stillTrue.count(),
        (count) => count === before - 1,
      )
      const [from = '', to = ''] = String(name).replace('Klopt nog: ', '').split(' vertrouwt ')
      confirmed = { from, to }
    },
    patience,
  )

  test(
    'a tie opens with both claims and its history, by keyboard, and Escape leads back; the card has its history too',
    async () => {
      const { from, to } = confirmed
      const isFocused = (element: Locator) => () => element.evaluate((one) => one === document.activeElement)
      const isSo = (so: boolean) => so
      const history = (where: Locator) => where.getByRole('listitem').filter({ hasText: /: bevestigd op/ })
      const owner = await screen.card.getByRole('heading', { level: 2 }).innerText()
      const other = from === owner ? to : from
      const opener = screen.card.getByRole('button', { name: `Open de relatie met ${other}` })
      await opener.focus()
      await page.keyboard.press('Enter')
      const tie = screen.card.getByRole('region', { name: `${owner} en ${other}` })
      await tie.getByRole('heading', { name: `${from} vertrouwt ${to}` }).waitFor()
      await until(isFocused(tie.getByRole('button', { name: `Terug naar ${owner}` })), isSo)
      await tie.getByRole('tab', { name: 'Geschiedenis' }).click()
      await history(tie).first().waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await page.keyboard.press('Escape')
      await until(isFocused(opener), isSo)
      await screen.card.getByRole('tab', { name: 'Geschiedenis' }).click()
      await history(screen.card).first().waitFor()
      await screen.card.getByRole('tab', { name: 'Gegevens' }).click()
    },
    patience,
  )

  test(
    'a form says what is wrong at the field, leads to it, and warns before work is lost',
    async () => {
      const dialog = await openForm(page, screen, 'Bewerken')
      expect(await faultsInBothThemes(page)).toEqual([])
      await dialog.getByLabel('E-mail').fill('geen adres')
      await dialog.getByLabel('Telefoon').fill('bel maar')
      await dialog.getByRole('button', { name: 'Opslaan' }).click()
      const summary = dialog.getByRole('alert')
      await summary.getByText('Er kloppen 2 dingen niet').waitFor()
      expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
      expect(await faultsInBothThemes(page)).toEqual([])
      await summary.getByRole('link', { name: /^E-mail/ }).click()
      const email = dialog.getByLabel('E-mail')
      expect(await email.evaluate((input) => input === document.activeElement)).toBe(true)
      expect(await email.getAttribute('aria-invalid')).toBe('true')
      await page.keyboard.press('Escape')
      const question = page.getByRole('alertdialog', { name: 'Wijzigingen weggooien?' })
      await question.getByRole('button', { name: 'Verder bewerken' }).click()
      expect(await email.inputValue()).toBe('geen adres')
      await page.keyboard.press('Escape')
      await question.getByRole('button', { name: 'Weggooien' }).click()
      await dialog.waitFor({ state: 'detached' })
    },
    patience,
  )

  test(
    'who is second sees what the other changed, takes a side for each field, and saves',
    async () => {
      const id = selectedId(page)
      const dialog = await openForm(page, screen, 'Bewerken')
      const read = () => page.request.get(`${app.server.url}/v1/professionals/${id}`).then((answer) => answer.json())
      const { version, name } = await read()
      const phone = `+31 190 000 ${100 + version}`
      const other = () =>
        page.request.patch(`${app.server.url}/v1/professionals/${id}`, {
          headers: { 'if-match': `"${version}"`, origin: app.server.url },
          data: { name: `${name} van de ander`, phone, partyTypes: ['police', 'municipality'] },
        })
      // A crowded machine may ask to come back.
      const answer = await until(other, (answered) => answered.status() !== 503)
      expect(answer.status()).toBe(200)
      await dialog.getByRole('textbox', { name: /^Naam/ }).fill(`${name} van mij`)
      await dialog.getByLabel('E-mail').fill('van.mij@politie.example')
      await dialog.getByRole('button', { name: 'Opslaan' }).click()
      const conflict = dialog.getByRole('alert')
      await conflict.getByText(/heeft dit intussen gewijzigd/).waitFor()
      await conflict.getByText(`${name} van de ander`).waitFor()
      await conflict.getByText(`Telefoon: ${phone}`).waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await conflict.getByText(`${name} van de ander`).click()
      await conflict.getByRole('button', { name: 'Opnieuw opslaan' }).click()
      await dialog.waitFor({ state: 'detached' })
      expect(await read()).toMatchObject({
        name: `${name} van de ander`,
        phone,
        email: 'van.mij@politie.example',
        version: version + 2,
      })
      await screen.card.getByRole('heading', { name: `${name} van de ander` }).waitFor()
    },
    patience,
  )

  test(
    'a line that is drawn to another party becomes a claim, and nothing moves',
    async () => {
      const from = selectedId(page)
      const before = await screen.places()
      await screen.press('v')
      const banner = page.getByRole('region', { name: 'Vertrouwen tekenen' })
      await banner.waitFor()
      await screen.press('Escape')
      await banner.waitFor({ state: 'detached' })
      const { to, name } = await strangerOf(page, from)
      await drawTo(page, to)
      const form = page.getByRole('dialog', { name: 'Nieuwe vertrouwensrelatie' })
      await form.getByText(name).first().waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await form.getByText('vertrouwen elkaar in moeilijke zaken', { exact: true }).click()
      await form.getByRole('button', { name: 'Opslaan' }).click()
      await said(page, /niveau 4 vastgelegd/)
      await until(
        () => linesBetween(page, from, to),
        (edges) => edges === 1,
      )
      expect(await screen.places()).toEqual(before)
      await page.getByRole('button', { name: 'Ongedaan maken' }).last().click()
      await until(
        () => linesBetween(page, from, to),
        (edges) => edges === 0,
      )
    },
    patience,
  )

  test(
    'a new organisation is in the network at once, by keyboard alone; undo takes both back',
    async () => {
      await screen.canvas.focus()
      const shown = await screen.shown()
      await screen.press('n')
      await page.getByRole('menuitem', { name: 'Nieuwe organisatie' }).waitFor()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Nieuwe organisatie' })
      await dialog.getByRole('textbox', { name: /^Naam/ }).focus()
      await page.keyboard.type('Buurthuis De Linde')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await page.keyboard.press('Enter')
      await said(page, 'Buurthuis De Linde toegevoegd')
      await until(screen.shown, (now) => now === shown + 1)
      await screen.card.getByRole('heading', { name: 'Buurthuis De Linde' }).waitFor()
      await until(screen.places, (places) => selectedId(page) in places)
      await page.keyboard.press('Control+z')
      // The step to its card came last: first that is taken back, then the write.
      await page.keyboard.press('Control+z')
      await said(page, /^Ongedaan gemaakt/)
      await until(screen.shown, (now) => now === shown)
    },
    patience,
  )

  test(
    'a job change moves the person with one seat, leaves the other, and shows what to hand over',
    async () => {
      const address = `${app.server.url}/v1/professionals/${selectedId(page)}`
      await screen.button('Meer acties').click()
      await page.getByRole('menuitem', { name: 'Andere baan…' }).click()
      const dialog = page.getByRole('dialog', { name: /krijgt een andere baan$/ })
      await dialog.getByRole('combobox', { name: 'Nieuwe organisatie' }).fill('veiligheidshuis')
      await page
        .getByRole('option', { name: /veiligheidshuis/i })
        .first()
        .click()
      await dialog.getByRole('textbox', { name: 'Functie' }).fill('Procesregisseur')
      const fates = dialog.getByRole('radiogroup', { name: 'De plek Politie', exact: true })
      await fates.getByText('Gaat mee naar de nieuwe baan').click()
      expect(await faultsInBothThemes(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Baan wijzigen' }).click()
      await said(page, /heeft een andere baan$/)
      const list = page.getByRole('dialog', { name: /^Over te dragen van/ })
      const stillTrue = list.getByRole('button', { name: /^Klopt nog:/ })
      await stillTrue.first().waitFor()
      const due = await stillTrue.count()
      expect(await faultsInBothThemes(page)).toEqual([])
      await stillTrue.first().click()
      await until(
        () => stillTrue.count(),
        (count) => count === due - 1,
      )
      await list.getByRole('button', { name: 'Klaar' }).click()
      await screen.card.getByText('Procesregisseur').first().waitFor()
      // What was left is told apart, with its day.
      const earlier = screen.card.getByRole('group').filter({ hasText: 'Eerder of later' })
      await earlier.first().getByText('Eerder of later: 1').click()
      await earlier
        .first()
        .getByText(/^beëindigd op \d/)
        .waitFor()
      await earlier
        .nth(1)
        .getByText(/^beëindigd op .+ · /)
        .first()
        .waitFor({ state: 'attached' })
      const { partyTypes, worksFor } = await (await page.request.get(address)).json()
      expect(partyTypes).toEqual(['police'])
      expect(worksFor).toHaveLength(2)
    },
    patience,
  )

  test(
    'removing a party says what goes along, and asks',
    async () => {
      await screen.button('Meer acties').click()
      await page.getByRole('menuitem', { name: 'Verwijderen…' }).click()
      const dialog = page.getByRole('alertdialog', { name: /verwijderen\?$/ })
      await dialog.getByRole('button', { name: 'Verwijderen', exact: true }).click()
      await dialog.getByRole('alert').waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Annuleren' }).click()
      await dialog.waitFor({ state: 'detached' })
    },
    patience,
  )

  test('nothing threw, and nothing was refused by the content security policy', () => {
    expect(app.thrown).toEqual([])
  })
})

/** Opens a form from the card. */
async function openForm(page: Page, screen: Screen, button: string) {
  await screen.card.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}
