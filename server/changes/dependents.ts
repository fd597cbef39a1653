import { z } from 'zod'
import type { Introduction } from '../../contract/introduction-records.ts'
import { limits } from '../../contract/limits.ts'
import type { TrustRelation } from '../../contract/trust-relations.ts'
import { type Locale, type RecordKind, recordKinds } from '../../contract/vocabulary.ts'
import { Conflict } from '../http/refusals.ts'
import type { Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import { change, remove, type Step } from './step.ts'

const ids = z.array(z.string())
export const findDependents = defineQuery('changes/dependents', {
  mode: 'read',
  params: z.object({ parties: ids, phenomena: ids, consultations: ids, limit: z.int() }),
  row: z.object({ kind: z.enum(recordKinds), subject: z.string() }),
})

/**
 * The steps that take a record away, with everything that refers to it where the asker wants that: relations go with
 * it, records that name it lose that name.
 * @throws {Conflict} counting what refers to it, where the asker did not ask to take that along
 */
export async function removal(run: Run, gone: Omit<Step, 'expects' | 'become'>, along: boolean): Promise<Step[]> {
  const { kind, subject } = gone
  const isParty = kind === 'organisation' || kind === 'professional'
  const dependents = await run(findDependents, {
    parties: isParty ? [subject] : [],
    phenomena: kind === 'phenomenon' ? [subject] : [],
    consultations: kind === 'consultation' ? [subject] : [],
    limit: limits.dependents,
  })
  if (dependents.length > 0 && !along) throw new Conflict(referredTo(dependents))
  return [...dependents.map((dependent) => without(dependent, subject)), remove(gone)]
}

/** What becomes of a record that names one that goes. */
function without({ kind, subject }: { kind: RecordKind; subject: string }, gone: string): Step {
  if (kind === 'professional')
    return change({ kind, subject }, (p) => ({
      ...p,
      worksFor: p.worksFor.filter((post) => post.organisationId !== gone),
    }))
  if (kind === 'organisation') return change({ kind, subject }, ({ partOf: _, ...rest }) => rest)
  if (kind === 'consultation')
    return change({ kind, subject }, (c) => ({ ...c, discusses: c.discusses.filter((id) => id !== gone) }))
  if (kind === 'trust-relation') return change({ kind, subject }, (claim) => claimWithout(claim, gone))
  if (kind === 'introduction')
    return change({ kind, subject }, ({ introducer, ...rest }) =>
      introducer === gone && !isAbout(rest, gone) ? rest : null,
    )
  return remove({ kind, subject })
}

/** A claim between others that the gone one stated, or for several phenomena, goes on without it; any other goes. */
function claimWithout({ statedBy, ...claim }: TrustRelation, gone: string): TrustRelation | null {
  const phenomena = claim.phenomena.filter((id) => id !== gone)
  const isAboutIt = claim.from === gone || claim.to === gone || (claim.phenomena.length > 0 && phenomena.length === 0)
  return isAboutIt ? null : { ...claim, phenomena, ...(statedBy !== gone && { statedBy }) }
}

/** Whether an introduction cannot be without somebody, or a phenomenon; it can without who introduces. */
function isAbout({ from, to, owner, phenomenonId }: Omit<Introduction, 'introducer'>, gone: string): boolean {
  return [from, to, owner, phenomenonId].includes(gone)
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

function referredTo(dependents: readonly { kind: RecordKind }[]): Record<Locale, string> {
  const counts = Map.groupBy(dependents, ({ kind }) => kind)
  const list = (locale: Locale) =>
    [...counts].map(([kind, of]) => `${of.length} ${words[kind][locale][of.length === 1 ? 0 : 1]}`).join(', ')
  return {
    nl: `Hieraan hangt nog: ${list('nl')}. Het kan alleen weg samen met wat eraan hangt.`,
    en: `Still attached: ${list('en')}. It can only go together with what is attached.`,
  }
}
