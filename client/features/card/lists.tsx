import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyReference } from '../../../contract/parties.ts'
import { Section } from './section.tsx'

const first = 6

/** Parties by name, each with a way to its card; a long list starts short. */
export function References({
  title,
  parties,
  goTo,
}: {
  title: string
  parties: PartyReference[]
  goTo(id: string): void
}) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  if (parties.length === 0) return null
  return (
    <Section title={title} count={parties.length}>
      <ul className="card__list">
        {parties.slice(0, all ? undefined : first).map((party) => (
          <li key={party.id}>
            <Button className="link-button" onPress={() => goTo(party.id)}>
              {party.label}
            </Button>
            {party.function && <span className="card__soft"> {party.function}</span>}
          </li>
        ))}
      </ul>
      {!all && parties.length > first && (
        <Button className="button button--quiet button--small" onPress={() => setAll(true)}>
          {t('card.moreTies', { count: parties.length })}
        </Button>
      )}
    </Section>
  )
}
