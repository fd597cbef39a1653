import type { Move } from '../../../contract/moves.ts'
import type { Employment, Professional } from '../../../contract/professionals.ts'
import { type Around, recordsAround } from '../../changes/around.ts'
import { change, putOver, type Step } from '../../changes/step.ts'
import { NotFound } from '../../http/refusals.ts'
import type { Run } from '../../neo4j/database.ts'
import { joinedInvolvement, joinedParticipation } from '../../records/joined.ts'
import { partyKind } from '../../records/party-records.ts'

/**
 * The steps of a job change: posts end and start, seats pass to a successor or stay empty, involvement ends or passes on,
 * and every current tie is to be rebuilt.
 */
export async function planMove(run: Run, id: string, move: Move): Promise<Step[]> {
  const around = await recordsAround(run, [id])
  return [
    change({ kind: 'professional', subject: id, seen: [move.version] }, (person) => moved(person, move)),
    ...(await seatsTo(run, id, move)),
    ...(move.involvements === 'end' ? passedOn(id, around, move) : []),
    ...around['trust-relation']
      .filter((claim) => (claim.from === id || claim.to === id) && holdsAfter(claim.until, move.on))
      .map((claim) => change({ kind: 'trust-relation', subject: claim.id }, (now) => ({ ...now, toRebuild: true }))),
  ]
}

function moved(person: Professional, { on, organisationId, function: work, leaves, seats }: Move): Professional {
  const worksFor = person.worksFor.flatMap((post) => {
    const ends = holdsAfter(post.until, on) && (leaves ?? [post.organisationId]).includes(post.organisationId)
    if (!ends) return [post]
    return (post.from ?? '') >= on ? [] : [{ ...post, until: on }]
  })
  const post = organisationId && { organisationId, from: on, ...(work && { function: work }) }
  const partyTypes = seats.flatMap(({ partyTypeId, to }) => (to === person.id ? partyTypeId : []))
  const posts: Employment[] = post ? [post, ...worksFor] : worksFor
  const goesOn = posts.some(({ until }) => holdsAfter(until, on))
  return { ...person, worksFor: posts, partyTypes: [...new Set(partyTypes)], ...(!goesOn && { until: on }) }
}

/** Who takes a seat over fills it beside what they fill already. */
async function seatsTo(run: Run, id: string, { seats }: Move): Promise<Step[]> {
  const taken = Map.groupBy(
    seats.flatMap(({ partyTypeId, to }) => (to === null || to === id ? [] : [{ partyTypeId, to }])),
    ({ to }) => to,
  )
  const steps: Step[] = []
  for (const [to, given] of taken) {
    const [party] = await run(partyKind, { id: to })
    if (!party) throw new NotFound()
    const added = given.map(({ partyTypeId }) => partyTypeId)
    const seated = <Party extends { partyTypes: string[] }>(now: Party) => ({
      ...now,
      partyTypes: [...new Set([...now.partyTypes, ...added])],
    })
    if (party.kind === 'organisation') steps.push(change({ kind: 'organisation', subject: to }, seated))
    else steps.push(change({ kind: 'professional', subject: to }, seated))
  }
  return steps
}

/** Involvement and participation of the old post end; a successor goes on with them from that day, beside their own. */
function passedOn(id: string, around: Around, { on, successor }: Move): Step[] {
  const involvements = around.involvement.filter((one) => one.partyId === id && holdsAfter(one.until, on))
  const participations = around.participation.filter((one) => one.partyId === id && holdsAfter(one.until, on))
  return [
    ...involvements.map(({ phenomenonId }) =>
      change({ kind: 'involvement', subject: `${id}:${phenomenonId}` }, (now) => ended(now, on)),
    ),
    ...participations.map(({ consultationId }) =>
      change({ kind: 'participation', subject: `${id}:${consultationId}` }, (now) => ended(now, on)),
    ),
    ...(successor === undefined
      ? []
      : [
          ...involvements.map(({ version: _, until: __, ...one }) =>
            putOver({ kind: 'involvement', subject: `${successor}:${one.phenomenonId}` }, (there) =>
              joinedInvolvement(there, { ...one, partyId: successor, from: on }),
            ),
          ),
          ...participations.map(({ version: _, until: __, ...one }) =>
            putOver({ kind: 'participation', subject: `${successor}:${one.consultationId}` }, (there) =>
              joinedParticipation(there, { ...one, partyId: successor, from: on }),
            ),
          ),
        ]),
  ]
}

/** What began on the very day, or later, never held. */
function ended<Relation extends { from?: string | undefined }>(relation: Relation, on: string) {
  return (relation.from ?? '') >= on ? null : { ...relation, until: on }
}

function holdsAfter(until: string | undefined, day: string): boolean {
  return until === undefined || until > day
}
