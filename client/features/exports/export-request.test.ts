import type { GraphNode } from '../../../contract/graph-view.ts'
import { emptyPicture } from '../../view/picture.ts'
import { startView } from '../../view/view.ts'
import { exportOf } from './export-request.ts'

const node = (id: string): GraphNode => ({
  id,
  kind: 'professional',
  label: id,
  layer: null,
  partyTypes: [],
  phenomena: [],
  ties: 0,
})
const picture = { ...emptyPicture, nodes: [node('a'), node('b')] }
const view = { ...startView, phenomenon: 'left-wing-extremism' }

test('what shows of a network is asked within that network', () => {
  expect(exportOf('csv-ties', picture, view, new Set(['a', 'b', 'c']), 'nl')).toEqual({
    partyIds: ['a', 'b'],
    phenomenon: 'left-wing-extremism',
    table: 'ties',
    separator: ';',
  })
})

test('with somebody from outside the network, the parties alone say what is in the file', () => {
  expect(exportOf('json', picture, view, new Set(['a']), 'en')).toEqual({ partyIds: ['a', 'b'], separator: ',' })
})

test('filters on ties go along, as they decide which ties show', () => {
  const filters = { ...view.filters, minLevel: 3, freshOnly: true }
  const request = exportOf('graphml', picture, { ...view, filters, asOf: '2026-01-01' }, new Set(['a', 'b']), 'en')
  expect(request).toMatchObject({ filters: { minLevel: 3, freshOnly: true }, asOf: '2026-01-01' })
  const among = { parties: ['a'], ties: 'across' as const }
  const ofGroup = exportOf('graphml', { ...picture, among }, view, new Set(['a', 'b']), 'en')
  expect(ofGroup).toMatchObject({ filters: { among } })
})
