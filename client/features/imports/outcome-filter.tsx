import { CircleAlert, CircleHelp, Equal, PencilLine, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../../../contract/imports.ts'
import { useCount } from '../../i18n/words.ts'
import { Segments } from '../../ui/segments.tsx'
import { look } from './import-steps.ts'
import { type Outcome, outcomes } from './shown-rows.ts'

export const outcomeIcons = {
  refused: CircleAlert,
  undecided: CircleHelp,
  create: Plus,
  change: PencilLine,
  same: Equal,
}

/** How many rows come to what, and which of them show. */
export function OutcomeFilter({ counts, chosen }: { counts: ImportReport['counts']; chosen: Outcome }) {
  const { t } = useTranslation()
  const write = useCount()
  const there = outcomes.filter((outcome) => counts[outcome] > 0 || outcome === chosen)
  return (
    <div className="outcome-filter">
      <Segments
        label={t('imports.filter')}
        choices={there.map((id) => {
          const Icon = outcomeIcons[id]
          return {
            id,
            label: (
              <span className={`outcome outcome--${id}`}>
                <Icon size={15} aria-hidden />
                {t(`imports.outcome.${id}`)} <strong className="numeric">{write(counts[id])}</strong>
              </span>
            ),
          }
        })}
        chosen={chosen}
        onChoose={look}
      />
    </div>
  )
}
