import { readFileSync } from 'node:fs'
import { readSeed } from '../read.ts'
import { addDays } from '../shift-dates.ts'
import { referenceDay } from './calendar.ts'
import { inventDemo, writeDemo } from './demo.ts'
import { hasEnded, measure, measureClaims } from './measures.ts'

const text = readFileSync(new URL('../data/demo.json', import.meta.url), 'utf8')
const data = readSeed('demo', referenceDay)
const { organisations, professionals, phenomena, trustRelations, involvements } = data
const parties = [...organisations, ...professionals]
const current = trustRelations.filter((claim) => !hasEnded(claim, referenceDay))

test('is what the generator writes, byte for byte', () => {
  expect(writeDemo(inventDemo()) === text).toBe(true)
})

test('refers to nothing that is not there, and names nothing twice', () => {
  const partyIds = parties.map(({ id }) => id)
  const seats = data.partyTypes.map(({ id }) => id)
  const networks = phenomena.map(({ id }) => id)
  const references: [used: string[], known: string[]][] = [
    [organisations.flatMap(({ partOf }) => partOf ?? []), organisations.map(({ id }) => id)],
    [professionals.flatMap(({ worksFor }) => worksFor.map(({ organisationId }) => organisationId)), partyIds],
    [parties.flatMap(({ partyTypes }) => partyTypes), seats],
    [data.partyTypes.flatMap(({ parent }) => parent ?? []), seats],
    [data.expectedSeats.map(({ partyTypeId }) => partyTypeId), seats],
    [data.expectedSeats.map(({ phenomenonId }) => phenomenonId), networks],
    [involvements.map(({ phenomenonId }) => phenomenonId), networks],
    [involvements.map(({ partyId }) => partyId), partyIds],
    [data.consultations.flatMap(({ discusses }) => discusses), networks],
    [data.participations.map(({ consultationId }) => consultationId), data.consultations.map(({ id }) => id)],
    [data.participations.map(({ partyId }) => partyId), partyIds],
    [trustRelations.flatMap(({ from, to }) => [from, to]), partyIds],
    [trustRelations.flatMap(({ statedBy }) => statedBy ?? []), professionals.map(({ id }) => id)],
    [trustRelations.flatMap((claim) => claim.phenomena), networks],
  ]
  for (const [used, known] of references) expect(used.filter((id) => !known.includes(id))).toEqual([])

  const unique = [
    [...partyIds, ...data.consultations.map(({ id }) => id), ...trustRelations.map(({ id }) => id)],
    professionals.map(({ name }) => name),
    parties.map(({ email }) => email),
    parties.map(({ phone }) => phone),
    involvements.map(({ phenomenonId, partyId }) => `${phenomenonId} ${partyId}`),
    data.participations.map(({ consultationId, partyId }) => `${consultationId} ${partyId}`),
    data.expectedSeats.map(({ phenomenonId, partyTypeId }) => `${phenomenonId} ${partyTypeId}`),
  ]
  for (const values of unique) expect(new Set(values).size).toBe(values.length)
})

test('has a review day for each phenomenon, of which one is overdue', () => {
  expect(phenomena.filter(({ reviewOn = '' }) => reviewOn > referenceDay)).toHaveLength(phenomena.length - 1)
  expect(phenomena.filter(({ reviewOn }) => reviewOn && reviewOn < referenceDay)).toHaveLength(1)
})

test('holds at most one current claim per direction for everything, and one per phenomenon', () => {
  const scopes = current.flatMap(({ from, to, phenomena: named }) =>
    (named.length ? named : ['everything']).map((scope) => `${from} ${to} ${scope}`),
  )
  expect(new Set(scopes).size).toBe(scopes.length)
  const directions = Map.groupBy(current, ({ from, to }) => `${from} ${to}`)
  expect([...directions.values()].filter((claims) => claims.length > 1).length).toBeGreaterThan(10)
})

test('has the size and the texture of a real network', () => {
  const { mutualShare, staleShare, degrees } = measureClaims(current, referenceDay)
  expect(organisations.length).toBeGreaterThan(54)
  expect(organisations.length).toBeLessThan(67)
  expect(professionals.length).toBeGreaterThan(165)
  expect(professionals.length).toBeLessThan(195)
  expect(trustRelations.length).toBeGreaterThan(800)
  expect(trustRelations.length).toBeLessThan(1_050)
  expect(new Set(current.map(({ level }) => level)).size).toBe(5)
  expect(mutualShare).toBeGreaterThan(0.53)
  expect(mutualShare).toBeLessThan(0.62)
  expect(staleShare).toBeGreaterThan(0.19)
  expect(staleShare).toBeLessThan(0.26)
  expect(Math.max(...degrees.values())).toBeGreaterThan(59)
  expect(trustRelations.length - current.length).toBeGreaterThan(15)
  expect(involvements.filter((involved) => hasEnded(involved, referenceDay)).length).toBeGreaterThan(10)
  expect(
    professionals.filter(({ worksFor }) => worksFor.every((post) => hasEnded(post, referenceDay))).length,
  ).toBeLessThan(12)
})

test('leaves some seats of every network vacant, and some without a known person', () => {
  for (const { id } of phenomena) {
    const { vacant, organisationOnly } = measure(data, id)
    expect(vacant.length).toBeGreaterThan(1)
    expect(vacant.length).toBeLessThan(9)
    expect(organisationOnly.length).toBeGreaterThan(0)
  }
  const gaps = phenomena.map(({ id }) => measure(data, id).vacant.join())
  expect(new Set(gaps).size).toBe(phenomena.length)
})

test('has people who are key in several networks', () => {
  const people = new Set(professionals.map(({ id }) => id))
  const key = involvements.filter((involved) => involved.keyRole && people.has(involved.partyId))
  const networks = [...Map.groupBy(key, ({ partyId }) => partyId).values()]
  expect(networks.filter(({ length }) => length >= 3).length).toBeGreaterThan(4)
})

test('can reach nobody', () => {
  for (const { email, phone } of parties) {
    expect(email).toMatch(/^[a-z.-]+@[a-z-]+\.example$/)
    expect(phone).toMatch(/^\+31 190 0\d\d \d\d\d$/)
  }
})

test('speaks of nobody but professionals in their work', () => {
  const forbidden =
    /\b(verdachten?|subject|casus van|bsn|burgerservicenummer|geboren|geboortedatum|strafblad|nationaliteit|geloofsovertuiging|geradicaliseerde)\b/i
  expect(text.match(forbidden)).toBeNull()
})

test('never grows stale, nor is it ever confirmed in the future', () => {
  const today = addDays(referenceDay, -400)
  const shifted = readSeed('demo', today)
  expect(shifted.referenceDay).toBe(today)
  expect(shifted.trustRelations.filter(({ confirmedOn }) => confirmedOn > today)).toEqual([])
  expect(measure(shifted, 'subversive-crime').staleShare).toBe(measure(data, 'subversive-crime').staleShare)
})
