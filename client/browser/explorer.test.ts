import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { serveForTest } from '../../server/testing/serve.ts'
import { seriousFaults } from './axe.ts'
import { findBrowser, howToGetOne } from './find-browser.ts'
import { type Screen, screenOf, until } from './screen.ts'

const root = join(import.meta.dirname, '..', '..')
const browser = await findBrowser()
if (!browser && process.env.CI === 'true') throw new Error(`In CI a browser is a must. ${howToGetOne}`)
if (!browser) process.stderr.write(`${howToGetOne}\n`)

/** Milliseconds for one test: the machine may be small and busy. */
const patience = 90_000

const inBrowser = browser ? describe : describe.skip
inBrowser('the explorer in a real browser', () => {
  let server: Awaited<ReturnType<typeof serveForTest>>
  let context: BrowserContext
  let page: Page
  let screen: Screen
  const refused: string[] = []

  beforeAll(async () => {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' })
    server = await serveForTest()
    context = await (browser as Browser).newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
    page = await context.newPage()
    page.setDefaultTimeout(patience / 3)
    screen = screenOf(page)
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text())
    })
    page.on('pageerror', (error) => refused.push(String(error)))
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test(
    'without a session the page asks to log in, and is accessible',
    async () => {
      await page.goto(server.url)
      await page.getByRole('heading', { name: 'Netwerkverkenner' }).waitFor()
      expect(await inBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'the printed link logs in and shows the phenomena',
    async () => {
      await page.goto(server.loginLink)
      await screen.button(/Jihadistisch extremisme/).waitFor()
      await page
        .getByText(/^\d+ partijen$/)
        .first()
        .waitFor()
      expect(await inBothThemes(page)).toEqual([])
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
      expect(await inBothThemes(page)).toEqual([])
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
      expect(await inBothThemes(page)).toEqual([])
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
      expect(await inBothThemes(page)).toEqual([])
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
      const tab = await context.newPage()
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
      expect(refused).toEqual([])
    },
    patience,
  )
})

/** Serious faults of the page in light and in dark; leaves it light. */
async function inBothThemes(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.locator(`html[data-theme=${theme}]`).waitFor()
    faults.push(...(await seriousFaults(page)).map((fault) => `${theme}: ${fault}`))
  }
  return faults
}
