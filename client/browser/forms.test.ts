import { type GraphView, graphView } from '../../contract/graph-view.ts'
import { partyCard } from '../../contract/parties.ts'
import { faultsInBothThemes } from './axe.ts'
import { select } from './canvas.ts'
import { inBrowser, type OpenedApp, openApp, patience } from './open-app.ts'
import { pick, type Screen, said, undo, until } from './screen.ts'

type Drawn = Pick<GraphView, 'nodes' | 'edges'>

inBrowser('the forms of a card and of the consultations, in a real browser', () => {
  let app: OpenedApp
  let page: OpenedApp['page']
  let screen: Screen
  /** The network as it is before every test and after its last undo. */
  let untouched: Drawn

  const phenomenon = 'jihadist-extremism'
  const network = async (asOf = '') => {
    const view = graphView.parse(await app.read(`/v1/networks/${phenomenon}?limit=5000${asOf}`))
    return { nodes: view.nodes, edges: view.edges }
  }
  const professionals = () => untouched.nodes.filter(({ kind }) => kind === 'professional')
  const trust = ({ edges }: Drawn, id: string) =>
    edges.filter(({ kind, source, target }) => kind === 'trusts' && (source === id || target === id))
  const open = async (name: string) => {
    await select(page, screen, name)
    await screen.card.getByRole('heading', { name: 'Rol per fenomeen' }).waitFor()
  }
  const choose = async (menu: string | RegExp, item: string) => {
    await screen.card.getByRole('button', { name: menu }).first().click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  const form = (name: string | RegExp) => page.getByRole('dialog', { name })
  const takenBack = async () => {
    await undo(page, async () => JSON.stringify(await network()) === JSON.stringify(untouched))
  }

  beforeAll(async () => {
    app = await openApp()
    page = app.page
    screen = app.screen
    untouched = await network()
    await screen.button(/Jihadistisch extremisme/).click()
    await until(screen.places, (places) => Object.keys(places).length > 100)
  }, patience)

  afterAll(() => app?.close())

  test(
    'two records become one: its ties are carried over, nothing is doubled, and undo parts them again',
    async () => {
      const [kept, absorbed] = pairThatShares(untouched)
      await open(kept.label)
      await choose('Meer acties', 'Samenvoegen…')
      const merge = form(`${kept.label} samenvoegen`)
      await pick(page, merge.getByRole('combobox'), absorbed.label)
      await merge.getByText(`Dit record blijft: ${kept.label}`).waitFor()
      expect(await faultsInBothThemes(page)).toEqual([])
      await merge.getByRole('button', { name: 'Samenvoegen' }).click()
      await said(page, `${absorbed.label} samengevoegd met ${kept.label}`)
      const after = await network()
      const others = (view: Drawn, ids: string[]) =>
        view.edges
          .filter(({ kind, source, target }) => kind === 'trusts' && ids.includes(source) !== ids.includes(target))
          .map(({ source, target }) => (ids.includes(source) ? `to ${target}` : `from ${source}`))
          .sort()
      expect(others(after, [kept.id])).toEqual([...new Set(others(untouched, [kept.id, absorbed.id]))])
      expect(after.nodes.map(({ id }) => id)).not.toContain(absorbed.id)
      await takenBack()
    },
    patience,
  )

  test(
    'a party takes part in a new consultation, both made from the network',
    async () => {
      const [, party] = professionals()
      const name = 'Overleg over de haven'
      await open(party?.label ?? '')
      await screen.press('n')
      await page.getByRole('menuitem', { name: 'Nieuw overleg' }).click()
      const meeting = form('Nieuw overleg')
      await meeting.getByRole('textbox', { name: /^Naam/ }).fill(name)
      expect(await faultsInBothThemes(page)).toEqual([])
      await meeting.getByRole('button', { name: 'Opslaan' }).click()
      await said(page, `${name} toegevoegd`)

      await screen.card.getByRole('button', { name: 'Aan een overleg laten deelnemen' }).click()
      const part = form(/laten deelnemen aan een overleg$/)
      await part.getByRole('button', { name: /^Kies/ }).click()
      await page.getByRole('option', { name }).click()
      await part.getByLabel('Rol in het overleg').fill('voorzitter')
      expect(await faultsInBothThemes(page)).toEqual([])
      await part.getByRole('button', { name: 'Opslaan' }).click()
      await said(page, `${party?.label} neemt deel aan ${name}`)
      const meetings = () => app.read(`/v1/parties/${party?.id}`)
      expect(await meetings()).toMatchObject({
        consultations: expect.arrayContaining([expect.objectContaining({ name, role: 'voorzitter' })]),
      })
      await undo(page, async () => !JSON.stringify(await meetings()).includes(name))
    },
    patience,
  )

  test(
    'a vacant seat is filled by a party of elsewhere, which takes part from then on',
    async () => {
      const seat = untouched.nodes.find(({ kind }) => kind === 'seat')
      const elsewhere = graphView.parse(await app.read('/v1/networks/subversive-crime?limit=5000'))
      const known = new Set(untouched.nodes.map(({ id }) => id))
      const party = elsewhere.nodes.find(({ id, kind }) => kind === 'professional' && !known.has(id))
      await page.goto(`${app.server.url}/${phenomenon}?p=${seat?.id}`)
      await screen.card.getByRole('button', { name: 'Bestaande partij kiezen' }).click()
      const fill = form(/^Wie vult de plek/)
      await pick(page, fill.getByRole('combobox'), party?.label ?? '')
      expect(await faultsInBothThemes(page)).toEqual([])
      await fill.getByRole('button', { name: 'Opslaan' }).click()
      await said(page, new RegExp(`^${party?.label} vult de plek`))
      const after = await network()
      expect(after.nodes.map(({ id }) => id)).not.toContain(seat?.id)
      const node = after.nodes.find(({ id }) => id === party?.id)
      expect(node).toMatchObject({ phenomena: expect.arrayContaining([phenomenon]) })
      expect(node?.partyTypes).toContain(seat?.id)
      await takenBack()
    },
    patience,
  )

  test(
    'what has ended stays in the network of yesterday: a claim, a role, a party',
    async () => {
      const party = professionals().find(({ id }) => trust(untouched, id).length > 3)
      const id = party?.id ?? ''
      const end = async () => {
        const ending = form(/ beëindigen$/)
        const day = await ending.getByLabel(/^Geldt niet meer vanaf/).inputValue()
        const faults = await faultsInBothThemes(page)
        await ending.getByRole('button', { name: 'Beëindigen', exact: true }).click()
        await said(page, /^Beëindigd:/)
        expect(faults).toEqual([])
        return day
      }
      const claims = async () => partyCard.parse(await app.read(`/v1/parties/${id}`)).ties
      const before = await claims()
      await open(party?.label ?? '')
      await choose(/^Meer met vertrouwen van /, 'Beëindigen…')
      await end()
      const countOf = (ties: typeof before) => ties.flatMap((tie) => [...tie.outgoing, ...tie.incoming]).length
      expect(countOf(await claims())).toBe(countOf(before) - 1)
      await takenBack()
      expect(await claims()).toEqual(before)

      await choose(/^Meer met betrokkenheid van .* bij Jihadistisch extremisme$/, 'Beëindigen…')
      const day = await end()
      expect(await app.read(`/v1/phenomena/${phenomenon}/parties/${id}`)).toMatchObject({ until: day })
      await takenBack()

      await choose('Meer acties', 'Beëindigen…')
      await end()
      await screen.card.getByText(/^Beëindigd op .*alleen nog in netwerken van eerdere dagen/).waitFor()
      const ids = ({ nodes }: Drawn) => nodes.map((node) => node.id)
      expect(ids(await network())).not.toContain(id)
      const yesterday = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
      expect(ids(await network(`&asOf=${yesterday}`))).toContain(id)
      await takenBack()
    },
    patience,
  )

  test(
    'a party is involved in one phenomenon more, with a role',
    async () => {
      const party = professionals().find(({ phenomena }) => phenomena.length === 1)
      await open(party?.label ?? '')
      await screen.card.getByRole('button', { name: 'Betrekken bij een fenomeen' }).click()
      const involve = form(/betrekken bij een fenomeen$/)
      await involve.getByRole('button', { name: /^Kies/ }).click()
      await page.getByRole('option', { name: 'Links-extremisme' }).click()
      await involve.getByText('Signalen duiden', { exact: true }).click()
      expect(await faultsInBothThemes(page)).toEqual([])
      await involve.getByRole('button', { name: 'Opslaan' }).click()
      await said(page, `${party?.label} betrokken bij Links-extremisme`)
      const role = () => app.read(`/v1/phenomena/left-wing-extremism/parties/${party?.id}`)
      expect(await role()).toMatchObject({ roles: ['interprets-signals'] })
      await undo(page, async () => (await role()) === null)
    },
    patience,
  )

  test(
    'a party is removed with what refers to it, once that was said, and undo brings all of it back',
    async () => {
      const party = professionals().find(({ id }) => trust(untouched, id).length > 3)
      const id = party?.id ?? ''
      const card = await app.read(`/v1/parties/${id}`)
      await open(party?.label ?? '')
      await choose('Meer acties', 'Verwijderen…')
      const question = page.getByRole('alertdialog', { name: `${party?.label} verwijderen?` })
      await question.getByRole('button', { name: 'Verwijderen', exact: true }).click()
      await question.getByText(/Hieraan hangt nog: .*\d vertrouwensrelaties/).waitFor()
      expect(await network()).toEqual(untouched)
      await question.getByRole('button', { name: 'Verwijderen, met alles wat erbij hoort' }).click()
      await said(page, `Verwijderd: ${party?.label}`)
      expect(await app.read(`/v1/parties/${id}`)).toBeNull()
      expect(trust(await network(), id)).toEqual([])
      await takenBack()
      expect(await app.read(`/v1/parties/${id}`)).toEqual(card)
    },
    patience,
  )

  test(
    'a consultation and who takes part in it are kept on their own page, and can be taken back there',
    async () => {
      const [party] = professionals()
      const name = 'Overleg over de markt'
      await page.goto(`${app.server.url}/consultations`)
      await screen.button('Nieuw overleg').click()
      const meeting = form('Nieuw overleg')
      await meeting.getByRole('textbox', { name: /^Naam/ }).fill(name)
      await meeting.getByLabel('Hoe vaak').fill('maandelijks')
      await meeting.getByText('Links-extremisme', { exact: true }).click()
      await meeting.getByRole('button', { name: 'Opslaan' }).click()
      await said(page, `${name} toegevoegd`)
      const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
      await row.getByRole('button', { name: /^Deelnemers/ }).click()
      await pick(page, row.getByRole('combobox', { name: 'Deelnemer toevoegen' }), party?.label ?? '')
      const part = form(/laten deelnemen aan een overleg$|^Deelname van/)
      await part.getByLabel('Rol in het overleg').fill('secretaris')
      expect(await faultsInBothThemes(page)).toEqual([])
      await part.getByRole('button', { name: 'Opslaan' }).click()
      await row.getByRole('link', { name: party?.label ?? '' }).waitFor()
      const meetings = () => app.read(`/v1/parties/${party?.id}`)
      expect(await meetings()).toMatchObject({
        consultations: expect.arrayContaining([
          expect.objectContaining({ name, frequency: 'maandelijks', role: 'secretaris' }),
        ]),
      })
      await undo(page, async () => !JSON.stringify(await meetings()).includes(name))
      await row.getByRole('button', { name: `Verwijderen: ${name}` }).click()
      const question = page.getByRole('alertdialog', { name: `${name} verwijderen?` })
      await question.getByRole('button', { name: 'Verwijderen', exact: true }).click()
      await row.waitFor({ state: 'detached' })
    },
    patience,
  )

  test('nothing threw, and nothing was refused by the content security policy', () => {
    expect(app.thrown).toEqual([])
  })
})

/** Two professionals who both trust a third, so that carrying ties over could double one; with few ties, as it goes quicker. */
function pairThatShares({ nodes, edges }: Drawn) {
  const trusted = (id: string) => edges.filter(({ kind, source }) => kind === 'trusts' && source === id)
  const people = nodes.filter(({ kind }) => kind === 'professional').sort((a, b) => (a.ties ?? 0) - (b.ties ?? 0))
  for (const one of people)
    for (const other of people)
      if (
        one !== other &&
        trusted(one.id).some(({ target }) => trusted(other.id).some((edge) => edge.target === target))
      )
        return [one, other] as const
  throw new Error('No two professionals trust the same third')
}
