import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditEntry, Revision } from '../../../contract/audit-entries.ts'
import { uuid } from '../../../contract/primitives.ts'
import { recordKinds } from '../../../contract/vocabulary.ts'
import { useDay } from '../../i18n/words.ts'
import { isEmpty } from './subjects.ts'
import { useFieldWords } from './use-field-words.ts'
import { postsIn, useValueWords } from './use-value-words.ts'

/** What a write did, in one sentence: about what, and what became of it. */
export type Sentence = { label: string; text: string }

const confirming = ['confirmedOn', 'toRebuild']
/** More would be a table. */
const fieldsTold = 2

/** Tells a write in plain words. */
export function useSentences(nameOf: (id: string) => string): (entry: AuditEntry) => Sentence {
  const { t } = useTranslation()
  const day = useDay()
  const fieldWords = useFieldWords()
  const valueWords = useValueWords(nameOf)

  const fieldChange = useCallback(
    (revision: Revision, field: string): string => {
      const before = revision.before?.[field]
      const after = revision.after?.[field]
      const [old, fresh] = [postsIn(before), postsIn(after)]
      const isPromotion =
        field === 'worksFor' &&
        old.length === 1 &&
        fresh.length === 1 &&
        old[0]?.organisationId === fresh[0]?.organisationId
      const name = isPromotion ? 'function' : field
      const [from, to] = isPromotion ? [old[0]?.function, fresh[0]?.function] : [before, after]
      const words = {
        field: fieldWords(revision.kind, name),
        before: valueWords(name, from),
        after: valueWords(name, to),
      }
      if (isEmpty(from)) return t('audit.filled', words)
      if (isEmpty(to)) return t('audit.emptied', words)
      return t('audit.changed', words)
    },
    [t, fieldWords, valueWords],
  )

  const revisionWords = useCallback(
    (revision: Revision): string => {
      const { kind, before, after, changed } = revision
      const record = t(`recordKind.${kind}`).toLowerCase()
      if (!before) return t('audit.created', { kind: record })
      if (!after) return t('audit.removed', { kind: record })
      if (changed.join() === 'until' && typeof after.until === 'string')
        return t('audit.ended', { date: day(after.until) })
      const isConfirmed = changed.includes('confirmedOn') && typeof after.confirmedOn === 'string'
      const others = isConfirmed ? changed.filter((field) => !confirming.includes(field)) : changed
      const told = others.slice(0, fieldsTold).map((field) => fieldChange(revision, field))
      const rest = others.length - told.length
      if (rest > 0) told.push(t('audit.moreFields', { count: rest }))
      if (isConfirmed) told.push(t('audit.confirmed', { date: day(String(after.confirmedOn)) }))
      return told.join('; ')
    },
    [t, day, fieldChange],
  )

  /** Of a write that changed no record: what it was about, where that is more than an id. */
  const nothingOf = useCallback(
    ({ action, kind, subject }: AuditEntry): string => {
      const known = recordKinds.find((one) => one === kind)
      const isId = uuid.safeParse(subject.split(':')[0]).success
      const record = known ? t(`recordKind.${known}`).toLowerCase() : kind
      // A load says how many records of its kind came in.
      if (action === 'load') return `${record} (${Number.parseInt(subject, 10)})`
      if (!isId) return subject
      // Nothing is kept of what was erased; an export changes nothing either, but it did happen.
      if (action === 'erase' || action === 'export') return `${record} ${t(`audit.did.${action}`)}`
      return t('audit.nothing', { kind: record })
    },
    [t],
  )

  return useCallback(
    (entry) => {
      const { action, subject, revisions, records } = entry
      const [first] = revisions
      if (!first)
        return {
          label: t(`audit.action.${action}`),
          text: records > 0 ? t('audit.records', { count: records }) : nothingOf(entry),
        }
      if (records === 1) return { label: first.label, text: revisionWords(first) }
      const words = new Set(revisions.map(revisionWords))
      const label =
        action === 'move' ? (revisions.find((one) => one.kind === 'professional') ?? first).label : first.label
      const [same] = words
      if (words.size === 1 && same && revisions.length === records)
        return { label: t('audit.andMore', { label, count: records - 1 }), text: same }
      return {
        label: action === 'import' ? subject : label,
        text: `${t(`audit.did.${action}`)}, ${t('audit.records', { count: records })}`,
      }
    },
    [t, revisionWords, nothingOf],
  )
}
