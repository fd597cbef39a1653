import type { z } from 'zod'
import type { Locale } from '../../contract/vocabulary.ts'
import { type Audited, auditedWrite, type Deed, type Writer } from '../audit/write.ts'
import { today } from '../graph-view/days.ts'
import type { Run } from '../neo4j/database.ts'
import { ConstraintViolated } from '../neo4j/errors.ts'
import { applyChanges, type Changes } from './apply.ts'
import type { Step } from './step.ts'

/** After so many meetings with rivals, the conflict is the answer. */
const mostTries = 5

/** A write by a request. */
export type ChangeWriter = Writer & { locale: Locale }

/** Does the steps that `plan` finds, in one audited transaction; `answer` makes the body of the answer from what was done. */
export function writeChanges<Answer extends z.ZodType>(
  writer: ChangeWriter,
  deed: Deed,
  schema: Answer,
  plan: (run: Run) => Promise<readonly Step[]> | readonly Step[],
  answer: (done: Changes, entryId: string) => z.input<Answer>,
  seatDay?: string,
): Promise<Audited<z.output<Answer>>> {
  const { locale, operation } = writer
  const attempt = () =>
    auditedWrite(writer, deed, schema, async (run, entryId) => {
      const done = await applyChanges(run, await plan(run), { today: today(), seatDay, locale, operation })
      return { answer: answer(done, entryId), revisions: done.revisions }
    })
  return afterRivals(attempt)
}

/** Two writers who make the same record at once meet at its unique key: the second looks again, and sees the first. */
async function afterRivals<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof ConstraintViolated) || tries === mostTries) throw error
    }
  }
}
