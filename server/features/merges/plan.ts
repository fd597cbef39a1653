import type { Merge } from '../../../contract/merges.ts'
import type { PartyKind } from '../../../contract/vocabulary.ts'
import { type Around, recordsAround } from '../../changes/around.ts'
import { change, remove, type Step } from '../../changes/step.ts'
import { today } from '../../graph-view/days.ts'
import { Conflict, NotFound } from '../../http/refusals.ts'
import type { Run } from '../../neo4j/database.ts'
import { only } from '../../records/only.ts'
import { getOrganisation, getProfessional, partyKind } from '../../records/party-records.ts'
import { mergedClaims } from './claims.ts'
import { distinctPosts, mergedOrganisation, mergedProfessional } from './fields.ts'
import { mergedIntroductions, mergedInvolvements, mergedParticipations } from './relations.ts'

/** The steps that make one party of two records. @throws {NotFound | Conflict} when they are not of one kind */
export async function planMerge(run: Run, merge: Merge): Promise<Step[]> {
  const { keep, absorb } = merge
  const kind = (await run(partyKind, { id: keep }))[0]?.kind
  const other = (await run(partyKind, { id: absorb }))[0]?.kind
  if (!kind || !other) throw new NotFound()
  if (kind !== other) throw new Conflict(twoKinds)
  const around = await recordsAround(run, [keep, absorb])
  const [becomes, goes] = await mergedRecord(run, kind, merge)
  return [
    becomes,
    ...mergedClaims(around['trust-relation'], keep, absorb, today()),
    ...mergedInvolvements(around.involvement, keep, absorb),
    ...mergedParticipations(around.participation, keep, absorb),
    ...mergedIntroductions(around.introduction, keep, absorb),
    ...renamed(around, keep, absorb),
    goes,
  ]
}

/** The kept record with what the other one adds, which goes as it was read here. */
async function mergedRecord(run: Run, kind: PartyKind, merge: Merge): Promise<[Step, Step]> {
  const { keep, keepVersion, absorb, absorbVersion } = merge
  const kept = { subject: keep, seen: keepVersion === undefined ? undefined : [keepVersion] }
  const goes = (version: number) => remove({ kind, subject: absorb, seen: [absorbVersion ?? version] })
  const asked = { ids: [absorb], asOf: null }
  if (kind === 'organisation') {
    const other = only(await run(getOrganisation, asked))
    return [change({ kind, ...kept }, (now) => mergedOrganisation(now, other)), goes(other.version)]
  }
  const other = only(await run(getProfessional, asked))
  return [change({ kind, ...kept }, (now) => mergedProfessional(now, other)), goes(other.version)]
}

/** Staff and parts of the absorbed organisation belong to the kept one. */
function renamed({ professional, organisation }: Around, keep: string, absorb: string): Step[] {
  return [
    ...professional
      .filter(({ worksFor }) => worksFor.some((post) => post.organisationId === absorb))
      .map(({ id }) =>
        change({ kind: 'professional', subject: id }, (now) => ({
          ...now,
          worksFor: distinctPosts(
            now.worksFor.map((post) => (post.organisationId === absorb ? { ...post, organisationId: keep } : post)),
          ),
        })),
      ),
    ...organisation
      .filter(({ id, partOf }) => partOf === absorb && id !== keep)
      .map(({ id }) => change({ kind: 'organisation', subject: id }, (now) => ({ ...now, partOf: keep }))),
  ]
}

const twoKinds = {
  nl: 'Een organisatie en een professional kunnen niet één partij worden.',
  en: 'An organisation and a professional cannot become one party.',
}
