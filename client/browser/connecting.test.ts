import type { Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { idsWith } from './ids-with.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { until } from './screen.ts'

inBrowser('joining several parties, in a real browser', () => {
  let app: OpenedApp
  let page: Page

  beforeAll(async () => {
    app = await openApp()
    page = app.page
  }, patience)

  afterAll(() => app?.close())

  test(
    'three parties are found by name and joined, as the API says, and one can be kept out of it',
    async () => {
      await page.goto(`${app.server.url}/connecting?phenomenon=jihadist-extremism`)
      await page.getByText('Kies nog 3 partijen').waitFor()
      const field = page.getByRole('combobox', { name: 'Te verbinden partij' })
      for (const [typed, left] of [
        ['wijkagent', 'Kies nog 2 partijen'],
        ['jongerenwerker', 'Kies nog 1 partij'],
        ['leerplicht', 'Hoe dit wordt bepaald'],
      ] as const) {
        await field.fill(typed)
        await page.locator('[role="option"][data-key]').first().click() // not the one that says it is searching
        await page.getByText(left).waitFor()
      }
      const parties = new URL(page.url()).searchParams.get('parties')?.split('.') ?? []
      expect(parties).toHaveLength(3)
      const answer = await page.request.post(`${app.server.url}/v1/connecting-networks`, {
        data: { parties, phenomenon: 'jihadist-extremism' },
        headers: { 'accept-language': 'nl' },
      })
      const { steps, explanation, parties: named } = await answer.json()
      await page.getByText(explanation).waitFor()
      const rows = page.getByRole('table').locator('tbody tr')
      expect(await rows.count()).toBe(steps.length)
      await page.getByRole('link', { name: 'Tonen op het canvas' }).click()
      await page.getByRole('complementary', { name: 'Hoe zij verbonden zijn' }).getByText(explanation).waitFor()
      const ends: string[] = steps.flatMap(({ from, to }: { from: string; to: string }) => [from, to])
      const along = [...new Set(ends)].sort().join()
      await until(
        () => idsWith(page, 'routed'),
        (ids) => ids.join() === along,
      )
      expect(await idsWith(page, 'signed')).toEqual(parties.toSorted())
      expect(await faultsInBothThemes(page)).toEqual([])
      await page.keyboard.press('t')
      const inTable = page.getByRole('grid').locator('.route-mark')
      await app.screen.scrollTo(inTable)
      await page.keyboard.press('Escape')
      await until(
        () => inTable.count(),
        (count) => count === 0,
      )
      await page.goBack()
      await page.goBack()
      await page.goBack()
      const through = named.find(({ id }: { id: string }) => !parties.includes(id))
      if (!through) throw new Error('The demo joins these three through somebody else')
      await page.getByRole('combobox', { name: 'Niet via deze partij' }).fill(through.label)
      await page.getByRole('option', { name: through.label }).first().click()
      await page.getByRole('button', { name: `${through.label} weghalen` }).waitFor()
      await page.getByRole('table').getByText(through.label).waitFor({ state: 'detached' })
    },
    patience,
  )

  test(
    'axe finds no fault',
    async () => {
      expect(await faultsInBothThemes(page)).toEqual([])
    },
    patience,
  )
})
