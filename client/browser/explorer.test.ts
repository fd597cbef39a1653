import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { type Screen, screenOf, until } from './screen.ts'

inBrowser('the explorer in a real browser', () => {
  let app: OpenedApp
  let page: Page
  let screen: Screen

  beforeAll(async () => {
    app = await openApp({ login: false })
    page = app.page
    screen = app.screen
  }, 120_000)

  afterAll(() => app?.close())

  test(
    'without a session the page asks to log in, and is accessible',
    async () => {
      await page.goto(app.server.url)
      await page.getByRole('heading', { name: 'Netwerkverkenner' }).waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'the printed link logs in and shows the phenomena',
    async () => {
      await page.goto(app.server.loginLink)
      await screen.button(/Jihadistisch extremisme/).waitFor()
      await page
        .getByText(/^\d+ partijen$/)
        .first()
        .waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'a phenomenon opens its network',
    async () => {
      await screen.button(/Jihadistisch extremisme/).click()
      await screen.shownAfter(0)
      expect(new URL(page.url()).pathname).toBe('/jihadist-extremism')
      await until(screen.places, (places) => Object.keys(places).length > 100)
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'three letters and Enter land on a party and its card',
    async () => {
      await screen.press('/')
      await page.keyboard.type('wijkag')
      await page.keyboard.press('Enter')
      await screen.card.getByRole('heading', { name: 'Vertrouwen' }).waitFor()
      expect(
        await screen.card
          .getByText(/Wijkagent/i)
          .first()
          .isVisible(),
      ).toBe(true)
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    '1, 2 and 3 show ever more steps around it, 0 shows everything',
    async () => {
      const whole = await screen.shown()
      await screen.press('1')
      const one = await screen.shownAfter(whole)
      await screen.press('2')
      const two = await screen.shownAfter(one)
      await screen.press('3')
      const three = await until(screen.shown, (now) => now >= two)
      expect([one < two, two <= three, three <= whole]).toEqual([true, true, true])
      await screen.press('0')
      await until(screen.shown, (now) => now === whole)
    },
    patience,
  )

  test(
    'expanding says what it brings in, brings in exactly that, and collapses; undo takes back',
    async () => {
      const whole = await screen.shown()
      await screen.press('1')
      const one = await screen.shownAfter(whole)
      const before = await screen.places()
      await screen.press('e')
      const dialog = page.getByRole('dialog')
      const confirm = dialog.getByRole('button', { name: /^Toon \d+ partij/ })
      await confirm.waitFor()
      const promised = Number(/\d+/.exec(await confirm.innerText())?.[0])
      expect(promised).toBeGreaterThan(0)
      expect(promised).toBeLessThanOrEqual(25)
      await confirm.click()
      expect(await screen.shownAfter(one)).toBe(one + promised)
      expect(await screen.places()).toMatchObject(before)
      await screen.press('c')
      await until(screen.shown, (now) => now === one)
      await screen.press('Control+z')
      await until(screen.shown, (now) => now === one + promised)
      await screen.press('Control+z')
      await until(screen.shown, (now) => now === one)
      expect(await screen.places()).toEqual(before)
    },
    patience,
  )

  test(
    'the table holds the same parties and shares the selection',
    async () => {
      const shown = await screen.shown()
      const chosen = await screen.card.getByRole('heading', { level: 2 }).innerText()
      await screen.press('t')
      await screen.grid.waitFor()
      expect(await screen.grid.getAttribute('aria-rowcount')).toBe(String(shown + 1))
      await until(
        () => page.getByRole('row', { selected: true }).allInnerTexts(),
        ([row]) => row?.includes(chosen) === true,
      )
      expect(await faultsInBothThemes(page)).toEqual([])
      await screen.radio('Netwerk').click()
      await screen.canvas.waitFor()
    },
    patience,
  )

  test(
    'another phenomenon moves nobody who stays',
    async () => {
      await screen.press('0')
      const before = await until(screen.places, (places) => Object.keys(places).length > 100)
      await page
        .getByRole('button', { name: /Jihadistisch extremisme/ })
        .first()
        .click()
      await page.getByRole('option', { name: /Rechts-extremisme/ }).click()
      await until(
        async () => page.url(),
        (url) => url.includes('/right-wing-extremism'),
      )
      const after = await until(screen.places, (places) => Object.keys(places).some((id) => !(id in before)))
      const stayed = Object.keys(after).filter((id) => id in before)
      expect(stayed.length).toBeGreaterThan(10)
      expect(stayed.map((id) => [id, after[id]])).toEqual(stayed.map((id) => [id, before[id]]))
    },
    patience,
  )

  test(
    'a CSV holds as many parties as the screen',
    async () => {
      const shown = await until(screen.shown, (now) => now > 0)
      await screen.button('Exporteren').click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Tabel van partijen (CSV)' }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^netwerk-right-wing-extremism-partijen-\d{4}-\d\d-\d\d\.csv$/)
      const text = await readFile(await download.path(), 'utf8')
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.trim().split(/\r?\n/)).toHaveLength(shown + 1)
    },
    patience,
  )

  test(
    'a copied address reopens the same view',
    async () => {
      const whole = await screen.shown()
      await screen.press('1')
      const shown = await screen.shownAfter(whole)
      const card = await screen.card.getByRole('heading', { level: 2 }).innerText()
      const tab = await app.context.newPage()
      await tab.goto(page.url())
      const other = screenOf(tab)
      await until(
        () => tab.locator('.status__counts').count(),
        (found) => found === 1,
      )
      expect(await until(other.shown, (now) => now === shown)).toBe(shown)
      expect(await other.card.getByRole('heading', { level: 2 }).innerText()).toBe(card)
      await tab.close()
    },
    patience,
  )

  test(
    'English is one press away, and the page says so',
    async () => {
      await screen.radio('English').click()
      await page.getByRole('button', { name: 'Export' }).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
      await screen.radio('Nederlands').click()
      await page.getByRole('button', { name: 'Exporteren' }).waitFor()
    },
    patience,
  )

  test(
    'nothing was refused by the content security policy, and nothing threw',
    () => {
      expect(app.thrown).toEqual([])
    },
    patience,
  )
})
