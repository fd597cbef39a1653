import type { Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { type Screen, screenOf, until } from './screen.ts'

type Places = Awaited<ReturnType<Screen['places']>>

inBrowser('the time line in a real browser', () => {
  let app: OpenedApp
  let page: Page
  let screen: Screen
  /** Where everybody stands today, and how the window lies over it. */
  let today: Places
  let window: string

  beforeAll(async () => {
    app = await openApp({ login: false })
    page = app.page
    screen = app.screen
    // A month stays on the screen for 800 ms, which is for people: the test looks faster.
    await page.addInitScript(() => {
      const wait = globalThis.setTimeout
      const sooner = (run: TimerHandler, after?: number, ...given: unknown[]) =>
        wait(run, after === 800 ? 60 : after, ...given)
      Object.assign(globalThis, { setTimeout: sooner })
    })
    await page.goto(app.server.loginLink)
    await screen.button(/Jihadistisch extremisme/).click()
    today = await until(screen.places, (places) => Object.keys(places).length > 100)
  }, patience)

  afterAll(() => app?.close())

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
      expect(await faultsInBothThemes(page)).toEqual([])
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
      const state = await app.context.storageState()
      const fresh = await app.fresh({ storageState: { ...state, origins: [] } })
      const tab = await fresh.newPage()
      await tab.goto(`${app.server.url}/jihadist-extremism?d=2022-06-30`)
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
