import { readFileSync } from 'node:fs'
import { type Dataset, dataset } from '../contract/dataset.ts'
import { readReference } from './reference.ts'
import { daysBetween, shiftDates } from './shift-dates.ts'

/** The seeds that a store can start with. */
export type SeedName = 'demo' | 'reference'

/**
 * A seed, as data to load. The demo's days move along with today, so that what is fresh, stale or ended in it stays so
 * however long ago it was generated. Moved before it is checked: a claim may not be confirmed in the future.
 */
export function readSeed(name: SeedName, today: string): Dataset {
  return name === 'reference' ? readReference(today) : readDemo(today)
}

function readDemo(today: string): Dataset {
  const stored: unknown = JSON.parse(readFileSync(new URL('./data/demo.json', import.meta.url), 'utf8'))
  const { referenceDay } = dataset.pick({ referenceDay: true }).strip().parse(stored)
  return dataset.parse(shiftDates(stored, daysBetween(referenceDay, today)))
}
