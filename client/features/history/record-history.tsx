import { History } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { pageAddress } from '../../view/address.ts'
import { Entries } from './entries.tsx'

type Props = { party: string; otherParty?: string | undefined }

/** What changed in a party and its relations, or in all that there is between two parties, for a card. */
export function RecordHistory({ party, otherParty }: Props) {
  const { t } = useTranslation()
  const filter = { party, ...(otherParty && { otherParty }) }
  return (
    <div className="record-history">
      <Entries filter={filter} />
      <Link className="record-history__all" href={pageAddress('history', filter)}>
        <History size={15} aria-hidden />
        {t('audit.onPage')}
      </Link>
    </div>
  )
}
