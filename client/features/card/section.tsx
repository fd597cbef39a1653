import { Heading } from '@nl-design-system-candidate/heading-react'
import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import type { ReactNode } from 'react'

type Props = { title: string; count?: number; action?: ReactNode; children: ReactNode }

/** A part of the card under its own heading. */
export function Section({ title, count, action, children }: Props) {
  return (
    <section className="card__section">
      <div className="card__top">
        <Heading level={3} className="card__heading">
          {title}
          {count !== undefined && (
            <NumberBadge value={count} className="badge--small">
              {count}
            </NumberBadge>
          )}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
