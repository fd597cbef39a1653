import type { PartyCard } from '../../../contract/parties.ts'
import { today } from '../../edits/today.ts'
import { seatChanges } from './seat-changes.ts'

const id = '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11'
const professional = { id, name: 'Anna Bakker', version: 4, worksFor: [], partyTypes: ['police'] }
const role = { phenomenonId: 'fire', roles: ['signals'], keyRole: true, contributesTo: [], version: 3 } as const
const involvedFrom = (involvement: Partial<PartyCard['involvements'][number]> | null) =>
  seatChanges(
    {
      id,
      professional,
      involvements: involvement ? [{ ...role, roles: [...role.roles], contributesTo: [], ...involvement }] : [],
    },
    'mediator',
    'fire',
  )
const seated = {
  do: 'change-professional',
  id,
  version: 4,
  patch: { partyTypes: ['police', 'mediator'] },
}
const put = { do: 'put-involvement', phenomenonId: 'fire', partyId: id }

test('who is not in the network takes part from today', () => {
  const record = { roles: [], keyRole: false, contributesTo: [], from: today() }
  expect(involvedFrom(null)).toEqual([seated, { ...put, record }])
})

test('who left the network takes part again, with roles and start as they were', () => {
  const [seat, involvement] = involvedFrom({ from: '2020-01-01', until: '2024-01-01' })
  const record = { roles: ['signals'], keyRole: true, contributesTo: [], from: '2020-01-01' }
  expect([seat, involvement]).toEqual([seated, { ...put, version: 3, record }])
})

test('who would come later comes today, and who is there stays as they are', () => {
  expect(involvedFrom({ from: '9999-01-01' })).toMatchObject([seated, { ...put, record: { from: today() } }])
  expect(involvedFrom({ until: '9999-01-01' })).toEqual([seated])
})
