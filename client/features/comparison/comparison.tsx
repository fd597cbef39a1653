import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkComparison } from '../../../contract/network-comparisons.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { KeyDefinitions } from '../../pages/key-definitions.tsx'
import type { Asked } from './asked.ts'
import { Figures } from './figures.tsx'
import { Overlap } from './overlap.tsx'
import { PartyTable } from './party-table.tsx'
import { SeatTable } from './seat-table.tsx'

type Props = { comparison: NetworkComparison; asked: Asked }

/** All that a comparison says: figures and overlap, then who to look at and what is missing. */
export function Comparison({ comparison, asked }: Props) {
  const { t } = useTranslation()
  const { parties, hidden, singlePoints, keys, seats, phenomena } = comparison
  const ids = phenomena.map(({ id }) => id)
  const chosen = asked.in.length > 0 ? asked.in : null
  const nameOf = usePhenomenonName()
  const [only] = chosen?.length === 1 ? chosen : []
  const title = only ? t('comparison.onlyIn', { name: nameOf(only) }) : t('comparison.shared')
  return (
    <>
      <div className="comparison-top">
        <Figures comparison={comparison} asOf={asked.asOf} />
        <Overlap comparison={comparison} chosen={chosen} />
      </div>
      <div className="comparison-note">
        <p>{t('key.scope')}</p>
        <KeyDefinitions />
      </div>
      <Part title={title} count={parties.length + hidden}>
        {parties.length > 0 ? (
          <PartyTable label={title} parties={parties} keys={keys} ids={ids} asked={asked} />
        ) : (
          <p className="comparison-hint">{t('comparison.noShared')}</p>
        )}
        {hidden > 0 && <p className="comparison-more">{t('comparison.hidden', { count: hidden })}</p>}
      </Part>
      <Part title={t('comparison.single')} count={singlePoints.length}>
        {singlePoints.length > 0 ? (
          <PartyTable label={t('comparison.single')} parties={singlePoints} keys={keys} ids={ids} asked={asked} />
        ) : (
          <p className="comparison-hint">{t('comparison.noSingle')}</p>
        )}
      </Part>
      <Part title={t('comparison.seats')} count={seats.length}>
        {seats.length > 0 ? (
          <SeatTable seats={seats} ids={ids} asOf={asked.asOf} />
        ) : (
          <p className="comparison-hint">{t('comparison.noSeats')}</p>
        )}
      </Part>
    </>
  )
}

type PartProps = { title: string; count: number; children: ReactNode }

function Part({ title, count, children }: PartProps) {
  return (
    <section className="panel comparison-part" aria-label={title}>
      <h2>
        {title} <span>{count}</span>
      </h2>
      {children}
    </section>
  )
}
