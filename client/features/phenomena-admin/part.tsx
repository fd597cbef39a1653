import { Heading } from '@nl-design-system-candidate/heading-react'
import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type Props = { title: string; count?: number; children: ReactNode }

/** A part of the document; one that is empty says so. */
export function Part({ title, count, children }: Props) {
  const { t } = useTranslation()
  return (
    <section className="personal__part">
      <Heading level={3}>
        {title}
        {count !== undefined && (
          <NumberBadge value={count} className="badge--small">
            {count}
          </NumberBadge>
        )}
      </Heading>
      {count === 0 ? <p className="personal__none">{t('personal.none')}</p> : children}
    </section>
  )
}
