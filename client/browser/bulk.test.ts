import type { Locator } from 'playwright-core'
import { consultation } from '../../contract/consultations.ts'
import { graphView } from '../../contract/graph-view.ts'
import { pageOf } from '../../contract/list.ts'
import { professional } from '../../contract/professionals.ts'
import { faultsInBothThemes } from './axe.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { said, undo, until } from './screen.ts'

inBrowser('the same for many rows of the table, in a real browser', () => {
  let app: OpenedApp
  let page: OpenedApp['page']
  /** Claims of the chosen ties, and the chosen parties. */
  let claims: string[]
  let parties: string[]

  const network = '/v1/networks/jihadist-extremism?limit=5000'
  const marks = (column: string) =>
    until(
      () =>
        page
          .locator(`[data-cell^="${column} "]`)
          .evaluateAll((cells) => cells.map((cell) => String(cell.getAttribute('data-cell')))),
      (cells) => cells.length > 5,
    )
  const choose = async (column: string, rows: string[]) => {
    for (const mark of rows)
      await page
        .getByRole('row')
        .filter({ has: page.locator(`[data-cell="${mark}"]`) })
        .getByRole('checkbox')
        .click({ force: true })
    await page.getByRole('region', { name: 'Gekozen rijen' }).getByText(`${rows.length} rijen gekozen`).waitFor()
    return rows.map((mark) => mark.slice(column.length + 1))
  }
  const read = (ids: string[], at: (id: string) => string) => Promise.all(ids.map((id) => app.read(at(id))))
  const claim = (id: string) => `/v1/trust-relations/${id}`
  const record = (id: string) => `/v1/professionals/${id}`
  const roleIn = (phenomenon: string) => (id: string) => `/v1/phenomena/${phenomenon}/parties/${id}`

  /** Does it for the chosen rows, looks at what came of it, and takes it back. */
  const change = async (
    button: string,
    fill: (form: Locator) => Promise<unknown>,
    done: string | RegExp,
    ids: string[],
    at: (id: string) => string,
    expected: unknown,
  ) => {
    const before = await read(ids, at)
    const chosen = page.getByRole('row').filter({ has: page.getByRole('checkbox', { checked: true }) })
    const words = await chosen.allInnerTexts()
    await page.getByRole('region', { name: 'Gekozen rijen' }).getByRole('button', { name: button, exact: true }).click()
    const form = page.getByRole('dialog')
    await fill(form)
    await form.locator('button[type=submit]').click()
    await said(page, done)
    for (const one of await read(ids, at)) expect(one).toEqual(expected)
    await undo(page, async () => JSON.stringify(await read(ids, at)) === JSON.stringify(before))
    await until(
      () => chosen.allInnerTexts(),
      (now) => now.join() === words.join(),
    )
  }
  const day = /^\d{4}-\d\d-\d\d$/
  const asItIs = async () => {}
  const isAccessible = async () => expect(await faultsInBothThemes(page)).toEqual([])
  const pickOne = async (form: Locator, id: string) => {
    await form.locator('.pick-one').click()
    await page.locator(`[role=option][data-key="${id}"]`).click()
  }

  beforeAll(async () => {
    app = await openApp({ viewport: { width: 1440, height: 1000 } })
    page = app.page
    // A part of the network: a table of all of it is slow to draw, eleven times over.
    await page.goto(`${app.server.url}/jihadist-extremism?v=table&k=professional&l=daily-contact`)
    const view = graphView.parse(await app.read(network))
    const people = new Set(view.nodes.filter(({ kind }) => kind === 'professional').map(({ id }) => id))
    const rows = (await marks('name')).filter((mark) => people.has(mark.slice('name '.length)))
    parties = await choose('name', rows.slice(0, 3))
  }, patience)

  afterAll(() => app?.close())

  test(
    'three parties get a role in another phenomenon, and lose the one they have here',
    async () => {
      const involve = async (form: Locator) => {
        await pickOne(form, 'subversive-crime')
        await form.getByText('Signaleren', { exact: true }).click()
        await isAccessible()
      }
      const role = expect.objectContaining({ roles: expect.arrayContaining(['signals']) })
      await change('Betrekken…', involve, /^3 partijen betrokken/, parties, roleIn('subversive-crime'), role)
      const ended = expect.objectContaining({ until: expect.stringMatching(day) })
      const here = roleIn('jihadist-extremism')
      await change('Betrokkenheid beëindigen…', asItIs, /^Betrokkenheid van 3 partijen/, parties, here, ended)
    },
    patience,
  )

  test(
    'three parties get a seat, and one that some of them fill is taken from them',
    async () => {
      const give = async (form: Locator) => {
        await pickOne(form, 'bailiffs')
        await isAccessible()
      }
      const filled = expect.objectContaining({ partyTypes: expect.arrayContaining(['bailiffs']) })
      await change('Plek geven…', give, '3 partijen een plek gegeven', parties, record, filled)
      const [first] = await read(parties, record)
      const [seat = ''] = professional.parse(first).partyTypes
      const take = (form: Locator) => pickOne(form, seat)
      const without = expect.objectContaining({ partyTypes: expect.not.arrayContaining([seat]) })
      await change('Plek weghalen…', take, /^Plek van \d part.* weggehaald$/, parties, record, without)
    },
    patience,
  )

  test(
    'three parties take part in a consultation, end, and are removed with what hangs on them; each can be taken back',
    async () => {
      const { items } = pageOf(consultation).parse(await app.read('/v1/consultations?limit=1'))
      const meeting = items[0]?.id ?? ''
      const join = async (form: Locator) => {
        await pickOne(form, meeting)
        await form.getByLabel('Rol in het overleg').fill('toehoorder')
      }
      const part = (id: string) => `/v1/consultations/${meeting}/parties/${id}`
      const role = expect.objectContaining({ role: 'toehoorder' })
      await change('Laten deelnemen…', join, '3 partijen nemen deel aan het overleg', parties, part, role)
      const ended = expect.objectContaining({ until: expect.stringMatching(day) })
      await change('Beëindigen…', asItIs, '3 partijen beëindigd', parties, record, ended)
      const hearWhatHangs = async (form: Locator) => {
        await form.locator('button[type=submit]').click()
        await form
          .getByRole('alert')
          .getByText(/keer betrokken/)
          .waitFor()
      }
      await change('Verwijderen…', hearWhatHangs, '3 partijen verwijderd', parties, record, null)
    },
    patience,
  )

  test(
    'two ties get a level and a basis, end, and are removed; each can be taken back',
    async () => {
      await page.getByRole('radio', { name: /^Relaties/ }).click()
      await page.getByRole('columnheader', { name: 'Richting' }).click()
      const ties = await choose('level', (await marks('level')).slice(0, 2))
      const { edges } = graphView.parse(await app.read(network))
      claims = edges
        .filter(({ kind, source, target }) => kind === 'trusts' && ties.includes([source, target].sort().join('~')))
        .map(({ id }) => id)
      const having = (fields: object) => expect.objectContaining(fields)
      const level = async (form: Locator) => {
        await form.getByText('hebben elkaar gesproken', { exact: true }).click()
        await isAccessible()
      }
      await change('Niveau…', level, 'Niveau van 2 relaties gewijzigd', claims, claim, having({ level: 2 }))
      const words = 'samen een training gevolgd in het najaar'
      const basis = (form: Locator) => form.getByRole('textbox').fill(words)
      const based = 'Vastgelegd waar 2 relaties op rusten'
      await change('Op basis van…', basis, based, claims, claim, having({ basis: words }))
      const until = expect.stringMatching(day)
      await change('Beëindigen…', asItIs, '2 relaties beëindigd', claims, claim, having({ until }))
      await change('Verwijderen…', asItIs, '2 relaties verwijderd', claims, claim, null)
    },
    patience,
  )

  test('nothing threw', () => {
    expect(app.thrown).toEqual([])
  })
})
