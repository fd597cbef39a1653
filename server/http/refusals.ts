import type { Fault, FieldChange } from '../../contract/problem.ts'
import type { Locale } from '../../contract/vocabulary.ts'

/** A request that we refuse for what it asks, or for now; the reason is given in the language of the asker. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly status: 400 | 401 | 403 | 404 | 406 | 409 | 412 | 413 | 415 | 422 | 428 | 503
  readonly reason: Record<Locale, string>
  readonly faults: readonly Fault[]

  constructor(status: Refusal['status'], reason: Record<Locale, string>, faults: readonly Fault[] = []) {
    super(reason.en)
    this.status = status
    this.reason = reason
    this.faults = faults
  }
}

/** The input breaks its schema or refers to nothing: 400 with every fault. */
export class BadInput extends Refusal {
  override readonly name = 'BadInput'
  constructor(faults: readonly Fault[]) {
    const n = faults.length
    super(
      400,
      {
        nl: n === 1 ? '1 fout in de aanvraag.' : `${n} fouten in de aanvraag.`,
        en: n === 1 ? '1 fault in the request.' : `${n} faults in the request.`,
      },
      faults,
    )
  }
}

/** Whoever asked closed the connection before there was an answer: there is nobody to refuse, and nothing went wrong. */
export class AskerLeft extends Error {
  override readonly name = 'AskerLeft'
}

/** Nothing has this id. */
export class NotFound extends Refusal {
  override readonly name = 'NotFound'
  constructor() {
    super(404, { nl: 'Dit bestaat niet, of niet meer.', en: 'This does not exist, or not any more.' })
  }
}

/** Somebody else was first: the record has another version than the one that the asker saw. */
export class VersionDiffers extends Refusal {
  override readonly name = 'VersionDiffers'
  readonly changes: readonly FieldChange[]
  constructor(current: number | undefined, changes: readonly FieldChange[]) {
    const last = changes.at(-1)
    const who = last ? { nl: ` door ${last.by}`, en: ` by ${last.by}` } : { nl: '', en: '' }
    super(412, {
      nl: `Dit is intussen gewijzigd${who.nl}; nu geldt versie ${current ?? '–'}. Bekijk wat er veranderd is en probeer het opnieuw.`,
      en: `This was changed${who.en} in the meantime; the version is now ${current ?? '–'}. Look at what changed and try again.`,
    })
    this.changes = changes
  }
}

/** What is asked clashes with what is stored. */
export class Conflict extends Refusal {
  override readonly name = 'Conflict'
  constructor(reason: Record<Locale, string>) {
    super(409, reason)
  }
}
