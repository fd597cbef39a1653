import { Heading } from '@nl-design-system-candidate/heading-react'
import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Erased } from '../../../contract/personal-data.ts'
import { type RecordKind, recordKinds } from '../../../contract/vocabulary.ts'
import { isFieldName } from '../../edits/field-names.ts'
import { pageAddress, partyAddress } from '../../view/address.ts'

/** What is gone, and which free texts of others still name the person: those are for people to mend. */
export function ErasedReport({ erased }: { erased: Erased }) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const kindName = (kind: string) => {
    const known = recordKinds.find((one) => one === kind)
    return known ? t(`recordKind.${known}`) : kind
  }
  return (
    <section className="panel erased" tabIndex={-1} ref={box} aria-label={t('personal.erased')}>
      <Heading level={2}>
        <CircleCheck size={20} aria-hidden /> {t('personal.erased')}
      </Heading>
      <ul className="erased__list">
        {Object.entries(erased.removed)
          .filter(([, count]) => count > 0)
          .map(([kind, count]) => (
            <li key={kind}>
              {kindName(kind)}: <strong className="numeric">{count}</strong>
            </li>
          ))}
      </ul>
      <Heading level={3}>{t('personal.mentions')}</Heading>
      {erased.mentions.length === 0 ? (
        <p>{t('personal.noMentions')}</p>
      ) : (
        <>
          <p>{t('personal.mentionsHint')}</p>
          <ul className="erased__list">
            {erased.mentions.map(({ kind, id, field }) => (
              <li key={`${kind}:${id}:${field}`}>
                <Link
                  href={addressOf(
                    recordKinds.find((one) => one === kind),
                    id,
                  )}
                >
                  {kindName(kind)}: {isFieldName(field) ? t(`field.${field}`) : field}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Where a record can be read and changed. */
function addressOf(kind: RecordKind | undefined, id: string): string {
  if (kind === 'organisation' || kind === 'professional') return partyAddress(id)
  if (kind === 'phenomenon') return pageAddress('phenomena')
  if (kind === 'consultation') return pageAddress('consultations')
  return pageAddress('history', { subject: id })
}
