import { z } from 'zod'
import type { Locale } from '../../contract/vocabulary.ts'
import { type Audited, auditedWrite, type Deed, type Writer } from '../audit/write.ts'
import { today } from '../graph-view/days.ts'
import type { Run } from '../neo4j/database.ts'
import { applyChanges, type Changes } from './apply.ts'
import type { Step } from './step.ts'

/** A write by a request. */
export type ChangeWriter = Writer & { locale: Locale }

/** Does the steps that `plan` finds, in one audited transaction; `answer` makes the body of the answer from what was done. */
export function writeChanges<Answer extends z.ZodType>(
  writer: ChangeWriter,
  deed: Deed,
  schema: Answer,
  plan: (run: Run) => Promise<readonly Step[]> | readonly Step[],
  answer: (done: Changes, entryId: string) => z.input<Answer>,
): Promise<Audited<z.output<Answer>>> {
  const { locale, operation } = writer
  return auditedWrite(writer, deed, schema, async (run, entryId) => {
    const done = await applyChanges(run, await plan(run), { today: today(), locale, operation })
    return { answer: answer(done, entryId), revisions: done.revisions }
  })
}

/** The answer of a write that takes a record away. */
export const nothing = z.null()
