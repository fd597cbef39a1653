import { asStored } from '../../../contract/primitives.ts'
import { type KeptProfessional, keptProfessional } from '../../../contract/professionals.ts'
import { stateOf } from '../../changes/state.ts'
import { NotFound } from '../../http/refusals.ts'
import type { Run } from '../../neo4j/database.ts'
import { getProfessional } from '../../records/party-records.ts'
import { mergedInto, statesOf } from './queries.ts'
import type { Identity } from './traces.ts'

/** A professional as the whole store knows them, under every id and name that they ever had. */
export type Person = Identity & {
  /** The record as it is, or as it was when it was removed. */
  record: KeptProfessional
  isRemoved: boolean
}

/** @throws {NotFound} when neither the network nor the history knows them, also when they were erased */
export async function findPerson(run: Run, id: string): Promise<Person> {
  const ids = await idsOf(run, id)
  const [current] = await run(getProfessional, { ids: [id], asOf: null })
  const revisions = await run(statesOf, { ids })
  const states = revisions.flatMap(({ subject, before, after }) =>
    [stateOf(after), stateOf(before)].flatMap((state) =>
      state ? [{ subject, record: asStored(() => keptProfessional.parse(state)) }] : [],
    ),
  )
  const record = current ?? states.find(({ subject }) => subject === id)?.record
  if (!record) throw new NotFound()
  const all = [record, ...states.map((state) => state.record)]
  const distinct = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ]
  return {
    ids,
    record,
    isRemoved: current === undefined,
    names: distinct(all.map(({ name }) => name)),
    emails: distinct(all.map(({ email }) => email)),
    phones: distinct(all.map(({ phone }) => phone)),
  }
}

/** The id, and those of records that were merged into it, and into those. */
async function idsOf(run: Run, id: string): Promise<string[]> {
  const ids = [id]
  for (let found = [id]; found.length > 0; ids.push(...found)) {
    found = (await run(mergedInto, { ids })).map((merged) => merged.id)
  }
  return ids
}
