import { Fragment } from 'react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Introductions } from '../../../contract/introductions.ts'
import { useCount } from '../../i18n/words.ts'
import { pageAddress } from '../../view/address.ts'
import { type Asked, statusesInOrder } from './asked.ts'

type Props = { answer: Introductions; asked: Asked }

/** How many seats no tie brings within reach, by why not: each number leads to these seats. */
export function Remaining({ answer: { phenomenon, remaining }, asked: { asOf, from } }: Props) {
  const { t } = useTranslation()
  const write = useCount()
  if (remaining.length === 0) return null
  const counted = statusesInOrder
    .map((status) => ({ status, count: remaining.filter((seat) => seat.status === status).length }))
    .filter(({ count }) => count > 0)
  const same = { phenomenon, ...(asOf && { asOf }), ...(from && { from }) }
  return (
    <p>
      {t('readiness.remaining', { count: remaining.length })}{' '}
      {counted.map(({ status, count }, place) => (
        <Fragment key={status}>
          {place > 0 && ', '}
          <Link className="readiness-number numeric" href={pageAddress('readiness', { ...same, show: status })}>
            {write(count)} {t(`readiness.status.${status}`)}
          </Link>
        </Fragment>
      ))}
    </p>
  )
}
