import { useTranslation } from 'react-i18next'
import type { Professional } from '../../../contract/professionals.ts'
import { isFieldName } from '../../edits/field-names.ts'
import { useFieldValue } from '../../edits/use-field-value.ts'
import { useDay } from '../../i18n/words.ts'

type Props = { professional: Professional; nameOf(id: string): string }

/** The record itself, field by field; what is empty is left out. */
export function RecordFacts({ professional, nameOf }: Props) {
  const { t } = useTranslation()
  const wordsFor = useFieldValue()
  const day = useDay()
  const { id, version: _, worksFor, ...fields } = professional
  const posts = worksFor.map(({ function: work, organisationId, from, until }) =>
    [
      [work, nameOf(organisationId)].filter(Boolean).join(', '),
      from && t('audit.from', { date: day(from) }),
      until && t('audit.untilDay', { date: day(until) }),
    ]
      .filter(Boolean)
      .join(' '),
  )
  const filled = Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0))
  return (
    <dl className="personal__facts">
      {filled.map(([field, value]) => (
        <Fact key={field} name={isFieldName(field) ? t(`field.${field}`) : field} text={wordsFor(field, value)} />
      ))}
      {posts.length > 0 && <Fact name={t('field.worksFor')} text={posts.join('; ')} />}
      <Fact name={t('personal.id')} text={id} />
    </dl>
  )
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
