import type { asking } from './asking.ts'
import { entryIn, idIn } from './asking.ts'
import { town } from './small-town.ts'

/** What the store holds of one person of the small town and of nobody else. */
export const unmistakable = [
  ...['Xanthippe Qvortrup', 'Qvortrup', 'xq@voorbeeld.example', '+31 190 077 001'],
  ...['Xanthippe Zwubbelink', 'Zwubbelink', 'Xanthippe', 'xz@voorbeeld.example', '+31 190 077 002'],
  ...['X. Quortrap-Dubbel', 'Quortrap', 'dubbel@voorbeeld.example'],
  ...[
    'wrfltaak',
    'wrflmacht',
    'wrflbelang',
    'wrflwerk',
    'wrflfunctie',
    'wrflrol',
    'wrflgrond',
    'wrflnoot',
    'wrflander',
  ],
]

export const firstBody = {
  name: 'Xanthippe Qvortrup',
  email: 'xq@voorbeeld.example',
  phone: '+31 190 077 001',
  tasks: 'wrfltaak',
  powers: 'wrflmacht',
  interests: 'wrflbelang',
  workingMethod: 'wrflwerk',
  worksFor: [{ organisationId: town.hall, function: 'wrflfunctie', from: '2020-01-01' }],
  partyTypes: ['mediator'],
  from: '2020-01-01',
}
export const lastName = 'Xanthippe Zwubbelink'
const asLater = { name: lastName, email: 'xz@voorbeeld.example', phone: '+31 190 077 002' }
const confirmedOn = '2024-05-01'

/** Puts a person into the small town with every field of the contract, written in every way that there is. */
export async function fillUnmistakable({ ok }: ReturnType<typeof asking>) {
  const created = await ok('POST', '/v1/professionals', firstBody, { 'idempotency-key': 'make' })
  const id = idIn(created)
  const claim = async (body: object) =>
    idIn(await ok('POST', '/v1/trust-relations', { level: 3, confirmedOn, basis: 'wrflgrond', ...body }))
  const changed = await ok('PATCH', `/v1/professionals/${id}`, asLater)
  await ok('PATCH', `/v1/professionals/${id}`, { tasks: 'wrfltaak en meer' })
  await ok('PUT', `/v1/phenomena/fire/parties/${id}`, { roles: ['signals'], keyRole: true })
  await ok('PUT', `/v1/consultations/${town.weegteam}/parties/${id}`, { role: 'wrflrol' })
  const by = await claim({ from: id, to: town.bram, note: 'wrflnoot', phenomena: ['fire'] })
  const about = await claim({ from: town.carla, to: id, note: 'wrflnoot' })
  await ok('PATCH', `/v1/trust-relations/${about}`, { level: 2 })
  const removed = entryIn(await ok('DELETE', `/v1/trust-relations/${by}`))
  await ok('POST', `/v1/audit-entries/${removed}/_undo`)
  const stated = await claim({ from: town.club, to: town.ella, statedBy: id, basis: 'blijft' })
  const restated = entryIn(await ok('PATCH', `/v1/trust-relations/${stated}`, { level: 5 }))
  const changes = [{ do: 'put-involvement', phenomenonId: 'flood', partyId: id, record: {} }]
  await ok('POST', '/v1/change-sets', { changes }, { 'idempotency-key': 'set' })

  // The same person, entered twice and merged.
  const twinBody = { name: 'X. Quortrap-Dubbel', email: 'dubbel@voorbeeld.example' }
  const twin = idIn(await ok('POST', '/v1/professionals', twinBody))
  await claim({ from: twin, to: town.daan, note: 'wrflander' })
  await ok('POST', '/v1/parties/_merge', { keep: id, absorb: twin })

  // Words of others that name the person: one text is mended, one is not.
  await ok('PATCH', `/v1/organisations/${town.hall}`, { tasks: 'Sleutel ligt bij XZ@voorbeeld.example' })
  await ok('PATCH', `/v1/organisations/${town.hall}`, { tasks: 'Sleutel ligt bij de bode' })
  await ok('PATCH', `/v1/organisations/${town.club}`, { tasks: 'Vraag naar XANTHIPPE  zwubbelink, of bel 0190-077002' })
  return {
    id,
    twin,
    about,
    stated,
    changes,
    entries: { created: entryIn(created), changed: entryIn(changed), removed, restated },
  }
}
