import { useTranslation } from 'react-i18next'
import type { SeatCoverage } from '../../../contract/coverage.ts'
import { layers, necessities } from '../../../contract/vocabulary.ts'
import { FilterChoice } from '../../pages/filter-choice.tsx'
import { Segments } from '../../ui/segments.tsx'
import { ask } from '../../view/steps.ts'
import { type Asked, shows } from './asked.ts'
import { shownSeats } from './shown-seats.ts'

type Props = { seats: readonly SeatCoverage[]; asked: Asked }

/** Which seats are in the list; each choice says how many it would show. */
export function WorkFilters({ seats, asked }: Props) {
  const { t } = useTranslation()
  const { show, necessity, layer } = asked
  return (
    <search className="coverage-filters" aria-label={t('pages.filters')}>
      <Segments
        label={t('coverage.statusLabel')}
        chosen={show}
        onChoose={(chosen) => ask({ show: chosen, seat: null })}
        choices={shows.map((id) => ({
          id,
          label: (
            <>
              {t(`coverage.show.${id}`)}
              <span className="coverage-filters__count numeric">
                {shownSeats(seats, { show: id, necessity, layer }).length}
              </span>
            </>
          ),
        }))}
      />
      <FilterChoice
        label={t('seat.necessity')}
        all={t('coverage.allNecessities')}
        choices={necessities.map((id) => ({ id, name: t(`necessity.${id}`) }))}
        chosen={necessity}
        onChoose={(chosen) => ask({ necessity: chosen })}
      />
      <FilterChoice
        label={t('card.layer')}
        all={t('coverage.allLayers')}
        choices={layers.map((id) => ({ id, name: t(`layer.${id}`) }))}
        chosen={layer}
        onChoose={(chosen) => ask({ layer: chosen })}
      />
    </search>
  )
}
