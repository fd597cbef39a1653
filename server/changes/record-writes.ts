import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type Records, records } from '../../contract/changes.ts'
import { asStored } from '../../contract/primitives.ts'
import type { AuditAction, RecordKind } from '../../contract/vocabulary.ts'
import type { Audited } from '../audit/write.ts'
import { type Named, requireNamed } from '../records/references.ts'
import { removals } from './dependents.ts'
import { changing } from './patched.ts'
import { create, put, remove, type Step, type Unversioned } from './step.ts'
import { type ChangeWriter, writeChanges } from './write-changes.ts'

/** What the writes of one record take from a request. */
type Asked = ChangeWriter & { seen: readonly number[] | undefined; reply: FastifyReply }

/** Stores a new record under `path` and answers it, with its address in `Location`. @throws {Conflict | BadInput} */
export async function createRecord<Kind extends RecordKind & keyof Records>(
  asked: Asked,
  kind: Kind,
  record: Unversioned<Records[Kind]> & { id: string },
  path: string,
): Promise<Records[Kind]> {
  const answer = await writeOne(asked, 'create', create({ kind, subject: record.id }, record))
  asked.reply.header('Location', `${path}/${z.object({ id: z.string() }).parse(answer).id}`)
  return asRecord(kind, answer)
}

/** Puts a merge patch on a record and answers it. @throws {NotFound | VersionDiffers | BadInput | Conflict} */
export async function changeRecord<Kind extends RecordKind & keyof Records>(
  asked: Asked & { params: { id: string }; body: object },
  kind: Kind,
  input: z.ZodObject,
): Promise<Records[Kind]> {
  const { seen, locale, body, params } = asked
  const step = changing({ kind, subject: params.id, seen }, input, body, locale)
  return asRecord(kind, await writeOne(asked, 'change', step))
}

/** Takes a record back, with what refers to it where the asker wants that. @throws {NotFound | VersionDiffers | Conflict} */
export async function removeRecord(
  asked: Asked & { params: { id: string }; query: { withRelations?: boolean | undefined } },
  kind: RecordKind,
): Promise<undefined> {
  const along = asked.query.withRelations ?? false
  const gone = { kind, subject: asked.params.id, seen: asked.seen, along }
  const deed = { action: 'remove' as const, kind, subject: gone.subject }
  leaveEntry(
    asked.reply,
    await writeChanges(
      asked,
      deed,
      z.null(),
      (run) => removals(run, [gone]),
      () => null,
    ),
  )
}

/** Sets a relation between two that the address names, there or not. @throws {VersionDiffers | NotFound} */
export async function putRelation<Kind extends RecordKind & keyof Records>(
  asked: Asked,
  kind: Kind,
  subject: string,
  record: Unversioned<Records[Kind]>,
  named: readonly Named[],
): Promise<Records[Kind]> {
  return asRecord(kind, await writeOne(asked, 'change', put({ kind, subject, seen: asked.seen }, record), named))
}

/** Takes a relation back that two ids name. @throws {VersionDiffers | NotFound} */
export async function removeRelation(asked: Asked, kind: RecordKind, subject: string): Promise<undefined> {
  await writeOne(asked, 'remove', remove({ kind, subject, seen: asked.seen }))
}

async function writeOne(asked: Asked, action: AuditAction, step: Step, named: readonly Named[] = []): Promise<unknown> {
  const { kind, subject } = step
  const done = await writeChanges(
    asked,
    { action, kind, subject },
    z.unknown(),
    async (run) => {
      // Within the write: one that was done before is answered, also when what it names is gone since.
      await requireNamed(run, named)
      return [step]
    },
    ({ now }) => now(kind, subject) ?? null,
  )
  leaveEntry(asked.reply, done)
  return done.answer
}

/** Tells by which audit entry a write can be found, and undone. */
export function leaveEntry(reply: FastifyReply, { entryId }: Audited<unknown>): void {
  reply.header('Audit-Entry', entryId)
}

/** The schema of the kind is the one that Records is inferred from; generics cannot show it. */
function asRecord<Kind extends keyof Records>(kind: Kind, answer: unknown): Records[Kind] {
  return asStored(() => records[kind].parse(answer)) as Records[Kind]
}
