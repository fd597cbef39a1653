import { readFileSync } from 'node:fs'
import { type Dataset, dataset } from '../contract/dataset.ts'
import type { NewExpectedSeat } from '../contract/expected-seats.ts'
import type { PartyType } from '../contract/party-types.ts'
import { readCsv } from './csv.ts'

/** What the guidance itself brings: its seats, the phenomena to start with, and which seats each of them expects. */
export function readReference(today: string): Dataset {
  const shape = dataset.shape
  const partyTypes = shape.partyTypes.parse(rows('party-types').map(toPartyType))
  const phenomena = shape.phenomena.parse(rows('phenomena').map(toPhenomenon))
  const expectedSeats = phenomena.flatMap(({ id }) => seatsExpectedEverywhere(id, partyTypes))
  return dataset.parse({ referenceDay: today, partyTypes, phenomena, expectedSeats })
}

/** A seat as a phenomenon expects it when nobody has decided otherwise: as the guidance has it. */
export function expectSeat(phenomenonId: string, seat: PartyType): NewExpectedSeat {
  const { id: partyTypeId, necessity, conditionNl, conditionEn } = seat
  return { phenomenonId, partyTypeId, necessity, conditionNl, conditionEn, applies: true }
}

/** Civil society is left out: which of it matters differs per phenomenon, so that somebody must choose. */
function seatsExpectedEverywhere(phenomenonId: string, partyTypes: PartyType[]): NewExpectedSeat[] {
  return partyTypes.filter((seat) => seat.necessity !== 'per-phenomenon').map((seat) => expectSeat(phenomenonId, seat))
}

function toPartyType(row: Record<string, string>) {
  return {
    id: row.id,
    layer: row.layer,
    nameNl: row.name_nl,
    nameEn: row.name_en,
    parent: row.parent || null,
    necessity: row.necessity,
    conditionNl: row.condition_nl || null,
    conditionEn: row.condition_en || null,
    examplesNl: row.examples_nl || null,
    sourceSection: row.source_section,
  }
}

function toPhenomenon(row: Record<string, string>) {
  const { id, theme, name_nl: nameNl, name_en: nameEn, purpose, legal_basis: legalBasis } = row
  return { id, theme, nameNl, nameEn, purpose, legalBasis }
}

function rows(name: 'party-types' | 'phenomena') {
  return readCsv(readFileSync(new URL(`./reference/${name}.csv`, import.meta.url), 'utf8'))
}
