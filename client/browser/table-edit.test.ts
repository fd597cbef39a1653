import type { Locator, Page } from 'playwright-core'
import { graphView } from '../../contract/graph-view.ts'
import { trustRelation } from '../../contract/trust-relations.ts'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { type Screen, until } from './screen.ts'

inBrowser('changing rows and cells of the table in a real browser', () => {
  let app: OpenedApp
  let page: Page
  let screen: Screen
  /** Ids of the first rows: of pairs with a claim in one direction. */
  let ties: string[]

  beforeAll(async () => {
    app = await openApp({ viewport: { width: 1440, height: 1000 } })
    page = app.page
    screen = app.screen
    await screen.button(/Jihadistisch extremisme/).click()
    await until(screen.places, (places) => Object.keys(places).length > 100)
    await screen.radio('Beide').click()
    await page.getByRole('radio', { name: /^Relaties/ }).click()
    await page.getByRole('columnheader', { name: 'Richting' }).click()
    const rows = await until(
      () =>
        page
          .locator('[data-cell^="level "]')
          .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-cell'))),
      (cells) => cells.length > 5,
    )
    ties = rows.slice(0, 5).map((mark) => String(mark).slice('level '.length))
  }, patience)

  afterAll(() => app?.close())

  const cell = (column: string, tie: string): Locator => page.locator(`[data-cell="${column} ${tie}"]`)
  const box = (tie: string): Locator =>
    page
      .getByRole('row')
      .filter({ has: cell('level', tie) })
      .getByRole('checkbox')
  const words = (column: string, tie: string) => cell(column, tie).innerText()
  const days = (of: string[]) => Promise.all(of.map((tie) => words('confirmed', tie)))
  const bar = () => page.getByRole('region', { name: 'Gekozen rijen' })
  const toast = (text: string) => page.locator('.toast').filter({ hasText: text })
  const editor = () => page.getByRole('dialog', { name: /^Niveau van/ })
  const read = (path: string): Promise<unknown> => page.evaluate(async (path) => (await fetch(path)).json(), path)
  /** The claim of a pair, as the server holds it. */
  const claimOf = async (tie: string) => {
    const { edges } = graphView.parse(await read('/v1/networks/jihadist-extremism?limit=5000'))
    const edge = edges.find(
      ({ kind, source, target }) => kind === 'trusts' && [source, target].sort().join('~') === tie,
    )
    return trustRelation.parse(await read(`/v1/trust-relations/${edge?.id}`))
  }
  /** Somebody else changes the level of a claim. */
  const changeElsewhere = async (tie: string, level: number) => {
    const { id, version } = await claimOf(tie)
    const status = await page.evaluate(
      async ({ id, version, level }) => {
        const headers = { 'content-type': 'application/json', 'if-match': `"${version}"` }
        const body = JSON.stringify({ level })
        return (await fetch(`/v1/trust-relations/${id}`, { method: 'PATCH', headers, body })).status
      },
      { id, version, level },
    )
    expect(status).toBe(200)
  }
  const otherThan = (level: number) => (level > 2 ? level - 1 : level + 1)

  test(
    'three rows are confirmed at once, nothing moves, and one undo takes all three back',
    async () => {
      const three = ties.slice(0, 3)
      const before = await days(three)
      const places = await screen.places()
      await box(three[0] ?? '').click({ force: true })
      await box(three[2] ?? '').click({ force: true, modifiers: ['Shift'] })
      await bar().getByText('3 rijen gekozen').waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await bar().getByRole('button', { name: 'Klopt nog' }).click()
      await toast('3 relaties bevestigd').hover() // pointed at it stays, however slow what follows is
      const after = await until(
        () => days(three),
        (now) => new Set(now).size === 1 && now[0] !== before[0],
      )
      expect((await claimOf(three[1] ?? '')).confirmedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(after).not.toEqual(before)
      expect(await screen.places()).toEqual(places)
      await bar().getByText('3 rijen gekozen').waitFor()
      await toast('3 relaties bevestigd').getByRole('button', { name: 'Ongedaan maken' }).click()
      expect(
        await until(
          () => days(three),
          (now) => now.join() === before.join(),
        ),
      ).toEqual(before)
    },
    patience,
  )

  test(
    'one row that somebody else changed refuses all, is named, and the others go without it',
    async () => {
      const [first = '', second = '', third = ''] = ties
      const before = await Promise.all([first, second, third].map(claimOf))
      await changeElsewhere(second, otherThan(before[1]?.level ?? 3))
      await bar().getByRole('button', { name: 'Klopt nog' }).click()
      await bar().getByText('Niets gewijzigd: bij 1 van de 3 rijen kan het niet.').waitFor()
      await page
        .getByRole('row')
        .filter({ has: cell('level', second) })
        .getByText(/intussen gewijzigd/)
        .waitFor()
      expect([await claimOf(first), await claimOf(third)]).toEqual([before[0], before[2]])
      await bar().getByRole('button', { name: 'Probeer de andere 2' }).click()
      await toast('2 relaties bevestigd').waitFor()
      expect((await claimOf(first)).version).toBe((before[0]?.version ?? 0) + 1)
      expect((await claimOf(second)).confirmedOn).toBe(before[1]?.confirmedOn)
      await page.keyboard.press('Escape')
      await until(
        () => bar().count(),
        (found) => found === 0,
      )
    },
    patience,
  )

  test(
    'a level is changed in place by keyboard, the focus stays on the cell, and Ctrl+Z undoes',
    async () => {
      const tie = ties[3] ?? ''
      const { level } = await claimOf(tie)
      const next = otherThan(level)
      await cell('level', tie).dblclick()
      await editor().getByRole('radio', { checked: true }).waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await page.keyboard.press(next < level ? 'ArrowUp' : 'ArrowDown')
      await page.keyboard.press('Enter')
      await until(
        () => editor().count(),
        (found) => found === 0,
      )
      await until(
        () => words('level', tie),
        (now) => now.startsWith(String(next)),
      )
      await until(
        () => page.evaluate(() => document.activeElement?.querySelector('[data-cell]')?.getAttribute('data-cell')),
        (focused) => focused === `level ${tie}`,
      )
      await page.keyboard.press('Control+z')
      await until(
        () => words('level', tie),
        (now) => now.startsWith(String(level)),
      )
    },
    patience,
  )

  test(
    'Tab goes on to the next cell that can be changed, Escape leaves it as it was',
    async () => {
      const tie = ties[3] ?? ''
      await page.keyboard.press('F2')
      await editor().getByRole('radio', { checked: true }).waitFor()
      await page.keyboard.press('Tab')
      const day = page.getByRole('dialog', { name: /^Bevestigd van/ })
      await day.locator('input').waitFor()
      await page.keyboard.press('Escape')
      await until(
        () => day.count(),
        (found) => found === 0,
      )
      await until(
        () => page.evaluate(() => document.activeElement?.querySelector('[data-cell]')?.getAttribute('data-cell')),
        (focused) => focused === `confirmed ${tie}`,
      )
    },
    patience,
  )

  test(
    'when somebody else was first, theirs or mine is asked',
    async () => {
      const tie = ties[4] ?? ''
      const { level } = await claimOf(tie)
      const [mine, theirs] = level > 3 ? [level - 1, 1] : [level + 1, 5]
      await cell('level', tie).dblclick()
      await editor().getByRole('radio', { checked: true }).waitFor()
      await changeElsewhere(tie, theirs)
      await page.keyboard.press(mine < level ? 'ArrowUp' : 'ArrowDown')
      await page.keyboard.press('Enter')
      const choice = editor().getByRole('alert')
      await choice.getByText(/intussen gewijzigd/).waitFor()
      await choice.getByText('Van de ander').click()
      await choice.getByRole('button', { name: 'Opnieuw opslaan' }).click()
      await until(
        () => editor().count(),
        (found) => found === 0,
      )
      await until(
        () => words('level', tie),
        (now) => now.startsWith(String(theirs)),
      )
      expect(await claimOf(tie)).toMatchObject({ level: theirs })
    },
    patience,
  )

  test('nothing threw', () => {
    expect(app.thrown).toEqual([])
  })
})
