import { History } from 'lucide-react'
import { useMemo } from 'react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { pageAddress } from '../../view/address.ts'
import { Entries } from './entries.tsx'

/** What changed in a party and its relations, for its card. */
export function PartyHistory({ party }: { party: string }) {
  return <RecordHistory about={{ party }} />
}

/** What changed in one relation, for its card. */
export function RelationHistory({ subject }: { subject: string }) {
  return <RecordHistory about={{ subject }} />
}

function RecordHistory({ about }: { about: { party?: string; subject?: string } }) {
  const { t } = useTranslation()
  const { party, subject } = about
  const filter = useMemo(() => ({ ...(party && { party }), ...(subject && { subject }) }), [party, subject])
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
