import { useQueries } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { queries } from '../../queries.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { PartyField } from '../../ui/party-field.tsx'

type Props = {
  label: string
  /** Ids that are chosen, in the order in which they were. */
  chosen: readonly string[]
  most: number
  onChange(ids: string[]): void
}

/** Several parties, found one after the other by name, each of which can be taken out again. */
export function ChosenParties({ label, chosen, most, onChange }: Props) {
  const { t } = useTranslation()
  const names = useQueries({ queries: chosen.map((id) => queries.party(id, null)) })
  return (
    <div className="connecting-choice">
      {chosen.length < most && (
        <PartyField
          label={label}
          chosen={null}
          onChoose={(party) => party && !chosen.includes(party.id) && onChange([...chosen, party.id])}
        />
      )}
      {chosen.length > 0 && (
        <ul className="connecting-chosen" aria-label={label}>
          {chosen.map((id, place) => {
            const name = names[place]?.data?.label ?? '…'
            return (
              <li key={id}>
                {name}
                <IconButton
                  icon={X}
                  label={t('connecting.remove', { name })}
                  onPress={() => onChange(chosen.filter((one) => one !== id))}
                  small
                />
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
