import type { ImportReport } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import type { Fault } from '../../../contract/problem.ts'
import { Refusal } from '../../http/refusals.ts'
import type { RowState } from './drafts.ts'
import { messages } from './messages.ts'

/** A file that cannot be stored as it is: 400, every fault with its table, line and column. */
export class ImportRefused extends Refusal {
  override readonly name = 'ImportRefused'
  constructor(rows: readonly RowState[], { refused, undecided }: ImportReport['counts'], locale: 'nl' | 'en') {
    super(
      400,
      { nl: messages.nl.refusedRows(refused, undecided), en: messages.en.refusedRows(refused, undecided) },
      faultsOf(rows, locale),
    )
  }
}

/** A file of which nothing is read, because nobody knows what its rows are. */
export class NothingToImport extends Refusal {
  override readonly name = 'NothingToImport'
  constructor() {
    super(400, { nl: messages.nl.nothing, en: messages.en.nothing })
  }
}

function faultsOf(rows: readonly RowState[], locale: 'nl' | 'en'): Fault[] {
  const say = messages[locale]
  const all = rows.flatMap(({ table, line, faults, undecided }) => {
    const found = faults.length === 0 && undecided ? [{ message: say.decide, column: undefined }] : faults
    return found.map(({ column, message }) => ({
      in: 'body' as const,
      path: [table, line, ...(column === undefined ? [] : [column])].join('.'),
      message: `${say.place(line, table === 'file' ? undefined : table)}: ${message}`,
    }))
  })
  const more = all.length - limits.importFaultsNamed
  const named = all.slice(0, limits.importFaultsNamed)
  return more > 0 ? [...named, { in: 'body', path: '', message: say.oneMore(more) }] : named
}
