import { type Dataset, dataset } from '../../contract/dataset.ts'
import { readReference } from '../reference.ts'
import { referenceDay } from './calendar.ts'
import { consultations } from './consultations.ts'
import { demoSeats } from './expected-seats.ts'
import { institutionalClaims } from './institutional-ties.ts'
import { involvements } from './involvements.ts'
import { organisations } from './organisations.ts'
import { participations } from './participations.ts'
import { professionals } from './people.ts'
import { demoPhenomena } from './phenomena.ts'
import { earlierClaims, endedClaims, specificClaims } from './second-claims.ts'
import { personalClaims } from './ties.ts'

/** The network of Rietwaard, a municipality that does not exist. The same on every machine and at every time. */
export function inventDemo(): Dataset {
  const reference = readReference(referenceDay)
  const claims = [...personalClaims(), ...institutionalClaims()]
  return dataset.parse({
    ...reference,
    phenomena: demoPhenomena(reference),
    expectedSeats: demoSeats(reference),
    organisations,
    professionals,
    consultations,
    involvements,
    participations,
    trustRelations: [...claims, ...specificClaims(claims), ...earlierClaims(claims), ...endedClaims(claims)],
  })
}

/** As text with a record per line: small enough to read, and its diff shows what changed. */
export function writeDemo(demo: Dataset): string {
  const sections = Object.entries(demo).map(([name, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(name)}: ${JSON.stringify(value)}`
    return `${JSON.stringify(name)}: [\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`
  })
  return `{\n${sections.join(',\n')}\n}\n`
}
