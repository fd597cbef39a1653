import { create } from 'zustand'
import type { DueConfirmation } from '../../../contract/confirmations.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import type { TrustRelation } from '../../../contract/trust-relations.ts'
import { call, ProblemError, write } from '../../api.ts'
import { today } from '../../edits/today.ts'
import { editUndone, rememberEdit } from '../../view/history.ts'
import type { Edit } from '../../view/time-line.ts'

/** What somebody says of a claim that is due: it still holds, at the same or another level, or it has ended. */
export type Verdict = { says: 'holds'; level?: number } | { says: 'ended' }

/** How far a verdict is. A refused one leaves the claim due. */
export type Outcome =
  | { state: 'saving'; verdict: Verdict }
  | { state: 'done' | 'undoing'; verdict: Verdict; edit: Edit | null }
  | { state: 'refused'; reason: string; isOutdated: boolean }

type Store = {
  outcomes: Readonly<Record<string, Outcome>>
  /** Claims as they became since the list was read. */
  claims: Readonly<Record<string, TrustRelation>>
}

const nothing: Store = { outcomes: {}, claims: {} }

/** Verdicts that were given on this page, by the id of their claim. */
export const useConfirming = create<Store>(() => nothing)

/** Forgets the verdicts: the list is read anew. */
export function startConfirming(): void {
  useConfirming.setState(nothing, true)
}

/** The claim as it is now. */
export function claimOf({ claim }: DueConfirmation): TrustRelation {
  return useConfirming.getState().claims[claim.id] ?? claim
}

/** Whether a claim is still to be judged. */
export function isOpen(outcome: Outcome | undefined): boolean {
  return outcome === undefined || outcome.state === 'refused'
}

/** Stores a verdict on one claim; shown at once, and taken back on the screen when it is refused. `said` is it in words. */
export function judge(due: DueConfirmation, verdict: Verdict, said: string): Promise<boolean> {
  const { id, version, toRebuild } = claimOf(due)
  return settle([id], verdict, said, async () => {
    const { answer, auditEntryId } = await write(
      endpoints.trustRelations.change,
      { params: { id }, body: patchFor(verdict, toRebuild) },
      { ifMatch: version },
    )
    learn([answer])
    return auditEntryId
  })
}

/** Stores that several claims still hold: all of them, or none. */
export function confirmAll(dues: readonly DueConfirmation[], said: string): Promise<boolean> {
  const verdict: Verdict = { says: 'holds' }
  const claims = dues.map(claimOf)
  return settle(
    claims.map(({ id }) => id),
    verdict,
    said,
    async () => {
      const { answer } = await write(endpoints.changeSets.create, {
        body: {
          changes: claims.map(({ id, version, toRebuild }) => ({
            do: 'change-trust-relation' as const,
            id,
            version,
            patch: patchFor(verdict, toRebuild),
          })),
        },
      })
      const versions = new Map(answer.revisions.map(({ subject, version }) => [subject, version]))
      learn(claims.map((claim) => ({ ...claim, version: versions.get(claim.id) ?? claim.version + 1 })))
      return answer.auditEntryId
    },
  )
}

/** Takes a verdict back, with all that were given together with it. Returns how many, or why not. */
export async function takeBack(id: string): Promise<number | string> {
  const { outcomes } = useConfirming.getState()
  const given = outcomes[id]
  if (given?.state !== 'done' || !given.edit) return 0
  const { edit, verdict } = given
  const together = Object.keys(outcomes).filter((one) => {
    const other = outcomes[one]
    return other?.state === 'done' && other.edit?.auditEntryId === edit.auditEntryId
  })
  mark(together, { state: 'undoing', verdict, edit })
  try {
    const { answer } = await write(endpoints.auditEntries.undo, { params: { id: edit.auditEntryId } })
    editUndone(edit, answer.auditEntryId)
    learn(await Promise.all(together.map((one) => readClaim(one))))
    mark(together, undefined)
    return together.length
  } catch (error) {
    mark(together, given)
    return reasonOf(error)
  }
}

/** What the list says anew of a claim counts over the verdict that was given here: it was taken back elsewhere. */
export function hear(dues: readonly DueConfirmation[]): void {
  const { outcomes, claims } = useConfirming.getState()
  const back = dues.filter(
    ({ claim }) => outcomes[claim.id]?.state === 'done' && claim.version > (claims[claim.id]?.version ?? claim.version),
  )
  if (back.length === 0) return
  learn(back.map(({ claim }) => claim))
  mark(
    back.map(({ claim }) => claim.id),
    undefined,
  )
}

/** Reads a claim anew, after somebody else changed it. */
export async function reread(id: string): Promise<void> {
  learn([await readClaim(id)])
  mark([id], undefined)
}

const readClaim = (id: string) => call(endpoints.trustRelations.get, { params: { id }, query: {} })

function patchFor(verdict: Verdict, toRebuild: boolean | undefined) {
  if (verdict.says === 'ended') return { until: today() }
  return {
    confirmedOn: today(),
    ...(verdict.level !== undefined && { level: verdict.level }),
    ...(toRebuild && { toRebuild: null }),
  }
}

async function settle(
  ids: string[],
  verdict: Verdict,
  said: string,
  work: () => Promise<string | null>,
): Promise<boolean> {
  mark(ids, { state: 'saving', verdict })
  try {
    const auditEntryId = await work()
    const edit = auditEntryId ? { auditEntryId, said } : null
    if (edit) rememberEdit(edit)
    mark(ids, { state: 'done', verdict, edit })
    return true
  } catch (error) {
    const isOutdated = error instanceof ProblemError && error.problem.status === 412
    mark(ids, { state: 'refused', reason: reasonOf(error), isOutdated })
    return false
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function mark(ids: readonly string[], outcome: Outcome | undefined) {
  useConfirming.setState(({ outcomes }) => {
    const kept = Object.entries(outcomes).filter(([id]) => !ids.includes(id))
    const marked = outcome ? ids.map((id): [string, Outcome] => [id, outcome]) : []
    return { outcomes: Object.fromEntries([...kept, ...marked]) }
  })
}

function learn(claims: readonly TrustRelation[]) {
  useConfirming.setState((store) => ({
    claims: { ...store.claims, ...Object.fromEntries(claims.map((claim) => [claim.id, claim])) },
  }))
}
