import { z } from 'zod'
import type { Introduction } from '../../contract/introduction-records.ts'
import { limits } from '../../contract/limits.ts'
import type { TrustRelation } from '../../contract/trust-relations.ts'
import { type Locale, type RecordKind, recordKinds } from '../../contract/vocabulary.ts'
import { Conflict } from '../http/refusals.ts'
import type { Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import { keyOf } from './apply.ts'
import { change, remove, type Step, takesAway } from './step.ts'

const ids = z.array(z.string())
const findDependents = defineQuery('changes/dependents', {
  mode: 'read',
  params: z.object({ parties: ids, phenomena: ids, consultations: ids, limit: z.int() }),
  row: z.object({ kind: z.enum(recordKinds), subject: z.string() }),
})
type Dependent = { kind: RecordKind; subject: string }

/** All that refers to these records. @throws {Conflict} where that is too much to be written in one go */
export async function dependentsOf(
  run: Run,
  on: { parties?: string[]; phenomena?: string[]; consultations?: string[] },
): Promise<Dependent[]> {
  const nothing = { parties: [], phenomena: [], consultations: [] }
  const found = await run(findDependents, { ...nothing, ...on, limit: limits.dependents + 1 })
  const tooMany = [...Map.groupBy(found, ({ kind }) => kind)].filter(([, of]) => of.length > limits.dependents)
  if (tooMany.length > 0) throw new Conflict(tooMuch(tooMany.map(([kind]) => kind)))
  return found
}

/** A record that is to go; `along` takes what refers to it along. */
export type Removal = Omit<Step, 'expects' | 'become'> & { along: boolean }

/**
 * The steps that take records away, with everything that refers to them where the asker wants that: relations go with
 * them, records that name them lose that name. `others` are steps that come before: what they take away is no longer there.
 * @throws {Conflict} counting what refers to those whose relations the asker did not ask to take along
 */
export async function removals(run: Run, gone: readonly Removal[], others: readonly Step[] = []): Promise<Step[]> {
  const going = new Set([...gone, ...others.filter(takesAway)].map(keyOf))
  const staying = async (records: readonly Dependent[]) =>
    (await dependentsOf(run, byKind(records))).filter((dependent) => !going.has(keyOf(dependent)))
  const [along, alone] = [gone.filter((one) => one.along), gone.filter((one) => !one.along)]
  const inTheWay = alone.length > 0 ? await staying(alone) : []
  if (inTheWay.length > 0) throw new Conflict(referredTo(inTheWay))
  const dependents = along.length > 0 ? await staying(along) : []
  const ids = new Set(gone.map(({ subject }) => subject))
  return [
    ...dependents.map((dependent) => without(dependent, ids)),
    ...gone.map(({ along: _, ...record }) => remove(record)),
  ]
}

function byKind(records: readonly Dependent[]) {
  const of = (...kinds: RecordKind[]) => records.flatMap(({ kind, subject }) => (kinds.includes(kind) ? [subject] : []))
  return { parties: of('organisation', 'professional'), phenomena: of('phenomenon'), consultations: of('consultation') }
}

type Gone = ReadonlySet<string>

/** What becomes of a record that names some that go. */
function without({ kind, subject }: Dependent, gone: Gone): Step {
  if (kind === 'professional')
    return change({ kind, subject }, (p) => ({
      ...p,
      worksFor: p.worksFor.filter((post) => !gone.has(post.organisationId)),
    }))
  if (kind === 'organisation') return change({ kind, subject }, ({ partOf: _, ...rest }) => rest)
  if (kind === 'consultation')
    return change({ kind, subject }, (c) => ({ ...c, discusses: c.discusses.filter((id) => !gone.has(id)) }))
  if (kind === 'trust-relation') return change({ kind, subject }, (claim) => claimWithout(claim, gone))
  if (kind === 'introduction')
    return change({ kind, subject }, ({ introducer, ...rest }) =>
      introducer !== undefined && gone.has(introducer) && !isAbout(rest, gone) ? rest : null,
    )
  return remove({ kind, subject })
}

/** A claim between others that the gone one stated, or for several phenomena, goes on without it; any other goes. */
function claimWithout({ statedBy, ...claim }: TrustRelation, gone: Gone): TrustRelation | null {
  const phenomena = claim.phenomena.filter((id) => !gone.has(id))
  const isLost = claim.phenomena.length > 0 && phenomena.length === 0
  if (gone.has(claim.from) || gone.has(claim.to) || isLost) return null
  return { ...claim, phenomena, ...(statedBy && !gone.has(statedBy) && { statedBy }) }
}

/** Whether an introduction cannot be without somebody, or a phenomenon; it can without who introduces. */
function isAbout({ from, to, owner, phenomenonId }: Omit<Introduction, 'introducer'>, gone: Gone): boolean {
  return [from, to, owner, phenomenonId].some((id) => gone.has(id))
}

/** One of a kind, and more of it. */
const words: Record<RecordKind, Record<Locale, readonly [string, string]>> = {
  phenomenon: { nl: ['fenomeen', 'fenomenen'], en: ['phenomenon', 'phenomena'] },
  organisation: { nl: ['onderdeel', 'onderdelen'], en: ['part', 'parts'] },
  professional: { nl: ['medewerker', 'medewerkers'], en: ['employee', 'employees'] },
  consultation: { nl: ['overleg', 'overleggen'], en: ['consultation', 'consultations'] },
  'expected-seat': { nl: ['verwachte plek', 'verwachte plekken'], en: ['expected seat', 'expected seats'] },
  involvement: { nl: ['keer betrokken', 'keer betrokken'], en: ['involvement', 'involvements'] },
  participation: { nl: ['keer deelname', 'keer deelname'], en: ['participation', 'participations'] },
  'trust-relation': { nl: ['vertrouwensrelatie', 'vertrouwensrelaties'], en: ['trust relation', 'trust relations'] },
  introduction: { nl: ['kennismaking', 'kennismakingen'], en: ['introduction', 'introductions'] },
  'saved-query': { nl: ['bewaarde vraag', 'bewaarde vragen'], en: ['saved query', 'saved queries'] },
}

function tooMuch(kinds: readonly RecordKind[]): Record<Locale, string> {
  const list = (locale: Locale) => kinds.map((kind) => words[kind][locale][1]).join(', ')
  return {
    nl: `Hieraan hangt te veel om in één keer te wijzigen: meer dan ${limits.dependents} ${list('nl')}. Er is niets gewijzigd. Beëindig of verwijder er eerst een deel van.`,
    en: `Too much is attached to change in one go: more than ${limits.dependents} ${list('en')}. Nothing was changed. End or remove part of it first.`,
  }
}

function referredTo(dependents: readonly Dependent[]): Record<Locale, string> {
  const counts = Map.groupBy(dependents, ({ kind }) => kind)
  const list = (locale: Locale) =>
    [...counts].map(([kind, of]) => `${of.length} ${words[kind][locale][of.length === 1 ? 0 : 1]}`).join(', ')
  return {
    nl: `Hieraan hangt nog: ${list('nl')}. Het kan alleen weg samen met wat eraan hangt.`,
    en: `Still attached: ${list('en')}. It can only go together with what is attached.`,
  }
}
