import type { Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { select, selectedId, shiftClick, strangerOf } from './canvas.ts'
import { idsWith } from './ids-with.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { type Screen, until } from './screen.ts'

inBrowser('routes in a real browser', () => {
  let app: OpenedApp
  let page: Page
  let screen: Screen

  beforeAll(async () => {
    app = await openApp()
    page = app.page
    screen = app.screen
    await screen.button(/Jihadistisch extremisme/).click()
    await until(screen.places, (places) => Object.keys(places).length > 100)
  }, patience)

  afterAll(() => app?.close())

  const asked = (key: string) => new URL(page.url()).searchParams.get(key)
  const panel = () => page.getByRole('complementary', { name: 'Routes' })
  const routes = () => panel().getByRole('list', { name: 'Routes, de sterkste eerst' }).locator('> li')
  /** Ids on the canvas with a mark of the route. */
  const marked = () => idsWith(page, 'routed')
  const fillGoal = async (words: string) => {
    await panel().getByRole('combobox').waitFor()
    await page.keyboard.type(words)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
  }

  test(
    'R and a name answer with routes, strongest first and explained; nothing moves',
    async () => {
      await select(page, screen, 'Jongerenwerk')
      await page.getByRole('application').focus()
      const places = await screen.places()
      await screen.press('r')
      await fillGoal('Kinderbescherming, regio')
      await routes().first().waitFor()
      expect(await routes().count()).toBeLessThanOrEqual(5)
      const strengths = (await panel().locator('.route .strength strong').allInnerTexts()).map((figure) =>
        Number(figure.replace(',', '.')),
      )
      expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
      expect(await panel().locator('.route__why').first().innerText()).toMatch(/\.$/)
      await page.getByText(/^\d routes? naar /).waitFor({ state: 'attached' })
      expect((await until(marked, (ids) => ids.length > 1)).length).toBeGreaterThan(1)
      expect(await screen.places()).toEqual(places)
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )

  test(
    'another route is one step; a link reopens it; undo takes it back',
    async () => {
      const first = await marked()
      await routes().nth(1).getByRole('button').first().click()
      await until(marked, (ids) => ids.join() !== first.join())
      const second = await marked()
      expect(asked('n')).toBe('2')
      const other = await app.context.newPage()
      await other.goto(page.url())
      await other.locator('.route--chosen').waitFor()
      expect(await other.locator('.route--chosen .route__place').innerText()).toMatch(/2$/)
      await other.close()
      await screen.press('Control+z')
      await until(marked, (ids) => ids.join() === first.join())
      expect(second).not.toEqual(first)
    },
    patience,
  )

  test(
    'the table marks the same parties',
    async () => {
      const onCanvas = await marked()
      await screen.radio('Tabel').click()
      await until(
        () => page.locator('.route-mark').count(),
        (count) => count > 0,
      )
      expect(await page.locator('.route-mark').count()).toBeLessThanOrEqual(onCanvas.length)
      await screen.radio('Netwerk').click()
      await screen.canvas.waitFor()
    },
    patience,
  )

  test(
    'without a route it names the tie that is missing; Escape closes and the focus is where it was asked',
    async () => {
      await panel().getByRole('button', { name: 'Ander doel kiezen' }).click()
      await fillGoal('Kinderbescherming')
      await panel().getByRole('heading', { name: 'Geen route' }).waitFor()
      await panel()
        .getByText('Ontbrekende band: Team Jeugd- en Jongerenwerk en Raad voor de Kinderbescherming')
        .waitFor()
      expect(await marked()).toEqual([])
      expect(await faultsInBothThemes(page)).toEqual([])
      await panel().getByText('Hoe telt dit?').focus()
      await screen.press('Escape')
      await screen.button('Route naar…').waitFor()
      expect(asked('to')).toBeNull()
      await until(() => screen.button('Route naar…').evaluate((button) => button === document.activeElement), Boolean)
    },
    patience,
  )

  test(
    'a seat is a goal too; what leads through another network only is named so, and opens there',
    async () => {
      await screen.press('r')
      await panel().getByRole('combobox').waitFor()
      await page.keyboard.type('politie')
      await page.getByRole('option').filter({ hasText: 'plek in het netwerk' }).first().click()
      await routes().first().waitFor()
      expect(asked('to')).toBe('community-police')
      await panel().getByRole('button', { name: 'Ander doel kiezen' }).click()
      await fillGoal('Wieteke de Gelder')
      const elsewhere = panel().locator('.route').filter({ hasText: 'Via het netwerk' }).first()
      const why = await elsewhere.locator('.route__why').innerText()
      await elsewhere.getByRole('button', { name: 'Bekijk in dat netwerk' }).click()
      await routes().first().getByText(why).waitFor()
      expect(new URL(page.url()).pathname).not.toBe('/jihadist-extremism')
      await screen.press('Escape')
    },
    patience,
  )

  test(
    'Shift and a click on another party asks for the routes to it',
    async () => {
      await page.goto(`${app.server.url}/jihadist-extremism`)
      await until(screen.places, (places) => Object.keys(places).length > 100)
      await select(page, screen, 'Jongerenwerk')
      const from = selectedId(page)
      const { to } = await strangerOf(page, from)
      await shiftClick(page, to)
      await panel().waitFor()
      expect([asked('from'), asked('to')]).toEqual([from, to])
    },
    patience,
  )

  test(
    'on a past day two chosen rows lead to their routes, and three to what joins them; nothing can be changed',
    async () => {
      const day = '2025-06-01'
      await page.goto(`${app.server.url}/jihadist-extremism?v=table&d=${day}`)
      const boxes = page.getByRole('grid').getByRole('checkbox', { name: /^Kies (?!alle)/ })
      await boxes.first().waitFor()
      for (const place of [0, 1]) await boxes.nth(place).click({ force: true })
      const bar = page.getByRole('region', { name: 'Gekozen rijen' })
      expect(await bar.getByRole('button').allInnerTexts()).toEqual(['', 'Route tussen deze twee'])
      expect(await faultsInBothThemes(page)).toEqual([])
      await bar.getByRole('button', { name: 'Route tussen deze twee' }).click()
      await panel().waitFor()
      const two = [asked('from'), asked('to')]
      expect([two.every(Boolean), asked('d')]).toEqual([true, day])
      await boxes.nth(2).click({ force: true })
      await bar.getByRole('link', { name: 'Deze verbinden' }).click()
      await page.getByRole('heading', { level: 1, name: 'Verbinden' }).waitFor()
      expect(asked('parties')?.split('.')).toEqual(expect.arrayContaining(two))
      expect([asked('parties')?.split('.').length, asked('asOf')]).toEqual([3, day])
      expect(app.thrown).toEqual([])
    },
    patience,
  )
})
