import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { serveForTest } from '../../server/testing/serve.ts'
import { seriousFaults } from './axe.ts'
import { findBrowser } from './find-browser.ts'
import { type Screen, screenOf, until } from './screen.ts'

const root = join(import.meta.dirname, '..', '..')
const browser = await findBrowser()
if (!browser && process.env.CI === 'true') throw new Error('In CI a browser is a must.')

/** Milliseconds for one test: the machine may be small and busy. */
const patience = 240_000

type Places = Awaited<ReturnType<Screen['places']>>

const inBrowser = browser ? describe : describe.skip
inBrowser('the time line in a real browser', () => {
  let server: Awaited<ReturnType<typeof serveForTest>>
  let context: BrowserContext
  let page: Page
  let screen: Screen
  /** Where everybody stands today, and how the window lies over it. */
  let today: Places
  let window: string

  beforeAll(async () => {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' })
    server = await serveForTest()
    context = await (browser as Browser).newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
    page = await context.newPage()
    page.setDefaultTimeout(patience / 4)
    // A month stays on the screen for 800 ms, which is for people: the test looks faster.
    await page.addInitScript(() => {
      const wait = globalThis.setTimeout
      const sooner = (run: TimerHandler, after?: number, ...given: unknown[]) =>
        wait(run, after === 800 ? 60 : after, ...given)
      Object.assign(globalThis, { setTimeout: sooner })
    })
    screen = screenOf(page)
    await page.goto(server.loginLink)
    await screen.button(/Jihadistisch extremisme/).click()
    today = await until(screen.places, (places) => Object.keys(places).length > 100)
  }, patience)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const slider = () => page.getByRole('slider', { name: 'Maand' })
  const dayShown = () => new URL(page.url()).searchParams.get('d')
  const depth = () => page.evaluate(() => Number(history.state?.depth ?? 0))
  const lies = () =>
    screen.canvas.evaluate((element) => {
      type Registered = Element & { _cyreg?: { cy: { zoom(): number; pan(): { x: number; y: number } } } }
      const cy = (element as Registered)._cyreg?.cy
      return JSON.stringify([cy?.zoom(), cy?.pan()])
    })
  /** Whoever stands elsewhere than before; remembers newcomers. */
  const moved = (known: Places, now: Places) => {
    const elsewhere = Object.keys(now).filter(
      (id) => known[id] && JSON.stringify(known[id]) !== JSON.stringify(now[id]),
    )
    Object.assign(known, { ...now, ...known })
    return elsewhere
  }

  test(
    'D opens it with the focus on the months, today in words',
    async () => {
      await screen.press('d')
      await slider().waitFor()
      await until(
        () => slider().getAttribute('aria-valuetext'),
        (words) => /^\d{1,2} [a-z]+ \d{4}$/.test(words ?? ''),
      )
      expect(await slider().evaluate((input) => input === document.activeElement)).toBe(true)
      for (const theme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await page.locator(`html[data-theme=${theme}]`).waitFor()
        expect(await seriousFaults(page)).toEqual([])
      }
      window = await lies()
    },
    patience,
  )

  test(
    'a whole play moves nobody and not the window, is one step, and comes back to where it began',
    async () => {
      const known = { ...today }
      await screen.press('Home')
      const first = await until(screen.places, (places) => Object.keys(places).length < 60)
      expect(moved(known, first)).toEqual([])
      const [start, before] = [dayShown(), await depth()]
      await screen.button('Afspelen').click()
      const sizes = new Set<number>()
      // However long it takes on a busy machine.
      while (dayShown() !== null) {
        const now = await screen.places()
        sizes.add(Object.keys(now).length)
        expect(moved(known, now)).toEqual([])
        expect(await lies()).toBe(window)
      }
      await screen.button('Afspelen').waitFor()
      expect(sizes.size).toBeGreaterThan(10)
      expect(await until(screen.places, (places) => Object.keys(places).length === Object.keys(today).length)).toEqual(
        today,
      )
      expect(await depth()).toBe(before + 1)
      await screen.press('Control+z')
      expect(await until(screen.places, (places) => Object.keys(places).length === Object.keys(first).length)).toEqual(
        first,
      )
      expect(dayShown()).toBe(start)
    },
    patience,
  )

  test(
    'says how the network stands on the day where it rests',
    async () => {
      await slider().focus()
      await screen.press('PageUp')
      const said = await until(
        () => page.locator('[aria-live=polite]').allInnerTexts(),
        (texts) => texts.some((text) => / nieuw, /.test(text)),
      )
      expect(said.join('')).toMatch(/\d{1,2} [a-z]+ \d{4}: \d+ partijen, \d+ vertrouwensrelaties?; \d+ nieuw, \d+ weg/)
    },
    patience,
  )

  test(
    'a drag is one step and moves nobody',
    async () => {
      const known = { ...today }
      const [from, before] = [dayShown(), await depth()]
      const box = await page.locator('.timeline__track').boundingBox()
      if (!box) throw new Error('the months are not there')
      const at = (share: number) => page.mouse.move(box.x + box.width * share, box.y + box.height / 2)
      await at(0.4)
      await page.mouse.down()
      for (let share = 40; share <= 80; share++) {
        await at(share / 100)
        expect(moved(known, await screen.places())).toEqual([])
      }
      await page.mouse.up()
      await until(
        async () => dayShown(),
        (day) => day !== null && day > '2025',
      )
      expect(await depth()).toBe(before + 1)
      expect(await lies()).toBe(window)
      await screen.press('Control+z')
      await until(
        async () => dayShown(),
        (day) => day === from,
      )
    },
    patience,
  )

  test(
    'Escape pauses, and stays where it is',
    async () => {
      await screen.button('Afspelen').click()
      const from = dayShown()
      await until(
        async () => dayShown(),
        (day) => day !== from,
      )
      await screen.press('Escape')
      await screen.button('Afspelen').waitFor()
      const rest = dayShown()
      await screen.button('Volgende maand').click()
      await until(
        async () => dayShown(),
        (day) => rest !== null && day !== null && day > rest,
      )
    },
    patience,
  )

  test(
    'a past day that opens in a fresh browser has the places of today',
    async () => {
      const state = await context.storageState()
      const fresh = await (browser as Browser).newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'nl-NL',
        storageState: { ...state, origins: [] },
      })
      const tab = await fresh.newPage()
      await tab.goto(`${server.url}/jihadist-extremism?d=2022-06-30`)
      const there = screenOf(tab)
      await there.canvas.waitFor()
      const past = await until(there.places, (places) => Object.keys(places).length > 20)
      const stayed = Object.keys(past).filter((id) => id in today)
      expect(stayed.length).toBeGreaterThan(10)
      expect(stayed.map((id) => [id, past[id]])).toEqual(stayed.map((id) => [id, today[id]]))
      await fresh.close()
    },
    patience,
  )
})
