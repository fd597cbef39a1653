import { readSeed } from './read.ts'

const { partyTypes, phenomena, expectedSeats, organisations } = readSeed('reference', '2026-11-23')

test('brings the seats of the guidance and the phenomena to start with, and no parties', () => {
  expect(partyTypes).toHaveLength(38)
  expect(phenomena).toHaveLength(5)
  expect(organisations).toEqual([])
  expect(phenomena.every(({ purpose, legalBasis }) => purpose && legalBasis)).toBe(true)
})

test('lets every phenomenon expect what the guidance asks of all, and leaves civil society to be chosen', () => {
  expect(expectedSeats).toHaveLength(5 * 35)
  expect(expectedSeats.filter(({ partyTypeId }) => partyTypeId === 'sports-club')).toEqual([])
  expect(expectedSeats).toContainEqual({
    phenomenonId: 'jihadist-extremism',
    partyTypeId: 'probation-service',
    necessity: 'conditional',
    conditionNl: 'bij personen in of reeds uit detentie',
    conditionEn: 'for persons in or out of detention',
    applies: true,
  })
})
