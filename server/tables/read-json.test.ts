import type { GraphView } from '../../contract/graph-view.ts'
import { smallTown, town } from '../testing/small-town.ts'
import { readTables } from './read-tables.ts'

const read = (value: unknown) => readTables(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))

const view: GraphView = {
  nodes: [
    {
      id: 'a',
      kind: 'organisation',
      label: '=1+1',
      layer: null,
      partyTypes: ['school', 'club'],
      phenomena: [],
      ties: 1,
    },
    {
      id: town.anna,
      kind: 'professional',
      label: 'Anna',
      layer: null,
      partyTypes: [],
      phenomena: ['fire'],
      keyRole: true,
      ties: 0,
    },
  ],
  edges: [
    { id: 'e', kind: 'trusts', source: 'a', target: town.anna, level: 4, confirmedOn: '2024-05-01', stale: false },
  ],
  meta: { phenomenon: 'fire', asOf: '2024-06-30', hidden: 0, generatedAt: '2024-06-30T10:00:00Z' },
}

it('reads a GraphView as its nodes and its edges', async () => {
  expect(await read(view)).toEqual({
    type: 'json',
    meta: { phenomenon: 'fire', asOf: '2024-06-30' },
    tables: [
      {
        name: 'nodes',
        columns: ['id', 'kind', 'label', 'partyTypes', 'phenomena', 'ties', 'keyRole'],
        rows: [
          { line: 1, cells: ['a', 'organisation', '=1+1', 'school club', '', '1', ''] },
          { line: 2, cells: [town.anna, 'professional', 'Anna', '', 'fire', '0', 'true'] },
        ],
      },
      {
        name: 'edges',
        columns: ['id', 'source', 'target', 'kind', 'level', 'confirmedOn', 'stale'],
        rows: [{ line: 1, cells: ['e', 'a', town.anna, 'trusts', '4', '2024-05-01', 'false'] }],
      },
    ],
  })
})

it('leaves a dataset whole', async () => {
  expect(await read(smallTown)).toEqual({ type: 'json', tables: [], dataset: smallTown })
})

it('names every fault of a dataset at its record, in both languages', async () => {
  const [first, ...rest] = smallTown.trustRelations
  const { dataset, faults } = await read({
    ...smallTown,
    referenceDay: 'today',
    colour: 'red',
    trustRelations: [{ ...first, level: 9, trust: 1, note2: '' }, ...rest],
    professionals: [...smallTown.professionals, { name: '' }],
  })
  expect(dataset).toBeUndefined()
  const last = smallTown.professionals.length + 1
  expect(faults?.map(({ table, line, column }) => [table, line, column])).toEqual(
    expect.arrayContaining([
      ['referenceDay', 1, ''],
      ['professionals', last, 'id'],
      ['professionals', last, 'name'],
      ['trustRelations', 1, 'level'],
      ['trustRelations', 1, 'trust'],
      ['trustRelations', 1, 'note2'],
      ['colour', 1, ''],
    ]),
  )
  expect(faults?.find(({ column }) => column === 'level')?.reason).toEqual({
    nl: expect.stringMatching(/^Te groot/),
    en: expect.stringMatching(/^Too big/),
  })
})

it('refuses a GraphView that is not right, and says where', async () => {
  const broken = { ...view, edges: [{ ...view.edges[0], level: 7 }] }
  await expect(read(broken)).rejects.toMatchObject({
    status: 400,
    reason: { en: expect.stringContaining('edges.0.level') },
  })
})

it.each(['[]', '{}', '[{"naam": "x"}]', '{"naam": "x"}'])('does not take %s for one of ours', async (text) => {
  await expect(read(text)).rejects.toMatchObject({ status: 415 })
})
