import { coverageStatuses } from '../../../contract/vocabulary.ts'
import { shows } from './asked.ts'
import { shownSeats } from './shown-seats.ts'

const seats = coverageStatuses.flatMap((status) => [
  { status, needed: true, necessity: 'required', layer: 'national' } as const,
  { status, needed: false, necessity: 'optional', layer: 'civil-society' } as const,
])
const shown = (asked: Partial<Parameters<typeof shownSeats>[1]>) =>
  shownSeats(seats, { show: 'all', necessity: null, layer: null, ...asked }).map(
    ({ status, needed }) => `${status} ${needed}`,
  )

it('shows each needed seat under its status, and the others apart', () => {
  expect(Object.fromEntries(shows.map((show) => [show, shown({ show })]))).toEqual({
    todo: ['organisation-only true', 'vacant true'],
    vacant: ['vacant true'],
    'organisation-only': ['organisation-only true'],
    filled: ['filled true'],
    needed: ['filled true', 'organisation-only true', 'vacant true'],
    other: ['filled false', 'organisation-only false', 'vacant false'],
    all: seats.map(({ status, needed }) => `${status} ${needed}`),
  })
})

it('narrows down by necessity and layer', () => {
  expect(shown({ necessity: 'optional' })).toEqual(shown({ show: 'other' }))
  expect(shown({ layer: 'national', show: 'vacant' })).toEqual(['vacant true'])
  expect(shown({ layer: 'daily-contact' })).toEqual([])
})
