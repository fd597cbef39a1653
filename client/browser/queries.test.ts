import type { Page } from 'playwright-core'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'

inBrowser('questions in Cypher, in a real browser', () => {
  let app: OpenedApp
  let page: Page
  const editor = () => page.getByRole('textbox', { name: 'Vraag in Cypher' })
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  /** Writes a question over what there was. */
  const write = async (cypher: string) => {
    await editor().fill(cypher)
  }

  beforeAll(async () => {
    app = await openApp()
    page = app.page
    await page.goto(`${app.server.url}/queries`)
  }, patience)

  afterAll(() => app?.close())

  test(
    'an example asks for its parameters, and leads from its answer to the network',
    async () => {
      await button('Wie verbindt de meeste organisaties?').click()
      await page.keyboard.press('Control+Enter')
      await page.locator('.outcome').getByText('Vul eerst in: $phenomenon').waitFor()
      await button(/phenomenon/).click()
      await page.getByRole('option', { name: 'Jihadistisch extremisme' }).click()
      await editor().focus()
      await page.keyboard.press('Control+Enter')
      await page
        .locator('.answer__said')
        .getByText(/^20 rijen in/)
        .waitFor()
      await button('organisations').click()
      await page
        .getByRole('columnheader', { name: 'organisations' })
        .and(page.locator('[aria-sort=ascending]'))
        .waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      const download = page.waitForEvent('download')
      await button('Als CSV').click()
      expect((await download).suggestedFilename()).toBe('vraag.csv')
      await page.getByRole('link', { name: '20 partijen tonen in het netwerk' }).click()
      await page
        .getByText(/20 professionals/)
        .first()
        .waitFor()
      await page.goBack()
      await editor().waitFor()
    },
    patience,
  )

  test(
    'a mistake is marked where it stands, and what is refused says why',
    async () => {
      await write('MATCH (p:Party)\nRETRUN p')
      await page.keyboard.press('Control+Enter')
      await page.getByText('Regel 2, positie 1:').waitFor()
      await page.locator('.cm-lintRange-error').waitFor()
      await write('MATCH (n) RETURN n')
      await button('Uitvoeren').click()
      await page
        .locator('.outcome')
        .getByText(/Noem een label of relatietype/)
        .waitFor()
    },
    patience,
  )

  test(
    'Escape stops what takes long, and Tab leaves the editor',
    async () => {
      await write('UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN max(a + b)')
      await page.keyboard.press('Control+Enter')
      await page.getByText('De vraag wordt beantwoord…').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.outcome').getByText('De vraag is gestopt.').waitFor()
      await page.keyboard.press('Tab')
      expect(await editor().evaluate((element) => element.contains(document.activeElement))).toBe(false)
    },
    patience,
  )

  test(
    'a question is saved, taken up again, and removed with a way back',
    async () => {
      await write('MATCH (f:Phenomenon) RETURN f.id AS id')
      await button('Vraag bewaren').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Naam').fill('Fenomenen op id')
      await dialog.getByRole('button', { name: 'Opslaan' }).click()
      await dialog.waitFor({ state: 'detached' })
      await write('RETURN 1')
      await page.getByRole('button', { name: 'Fenomenen op id', exact: true }).click()
      await page.getByText('Bewaarde vraag: Fenomenen op id').waitFor()
      expect(await editor().innerText()).toContain('MATCH (f:Phenomenon)')
      await button('Fenomenen op id verwijderen').click()
      await page.getByText('Er is nog geen vraag bewaard.').waitFor()
      expect(app.thrown).toEqual([])
    },
    patience,
  )
})
