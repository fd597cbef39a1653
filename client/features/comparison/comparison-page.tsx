import { useQuery } from '@tanstack/react-query'
import { Check, GitCompareArrows } from 'lucide-react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../contract/limits.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { Calculating, useCalculating } from '../../pages/calculating.tsx'
import { DayChoice } from '../../pages/page-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { ask } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { type Asked, comparisonAsked } from './asked.ts'
import { Comparison } from './comparison.tsx'
import './comparison.css'

/** Two or three networks beside each other. */
export function ComparisonPage() {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const given = useView(({ view }) => view.asked)
  const asked = comparisonAsked(given)
  const { data: phenomena = [] } = useQuery(queries.phenomena())
  const isFull = asked.phenomena.length === limits.comparison.most
  return (
    <>
      <p className="page__lead">{t('comparison.lead')}</p>
      <div className="page-tools">
        <CheckboxGroup
          className="comparison-choice"
          value={asked.phenomena}
          onChange={(ids) => ask({ phenomena: ids.join(',') || null, in: null })}
        >
          <Label className="form-label">{t('comparison.choose')}</Label>
          <div>
            {phenomena.map(({ id }) => (
              <Checkbox
                key={id}
                value={id}
                className="filter-row comparison-choice__one"
                isDisabled={isFull && !asked.phenomena.includes(id)}
              >
                <span className="filter-row__box" aria-hidden>
                  <Check size={13} strokeWidth={3} />
                </span>
                <span>{nameOf(id)}</span>
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
        <DayChoice asOf={asked.asOf} />
      </div>
      {asked.phenomena.length < limits.comparison.least ? (
        <div className="panel">
          <Notice
            icon={GitCompareArrows}
            title={t(asked.phenomena.length === 0 ? 'comparison.chooseHint' : 'comparison.more')}
            hint={t('comparison.moreHint')}
          />
        </div>
      ) : (
        <Answer key={asked.phenomena.join()} asked={asked} />
      )}
    </>
  )
}

function Answer({ asked }: { asked: Asked }) {
  const { whenStopped, ...stopping } = useCalculating()
  const { data, error, refetch } = useQuery({
    ...queries.networkComparison(asked.phenomena, asked.asOf, asked.in),
    ...whenStopped,
  })
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  return (
    <>
      <Calculating progress={data.progress} {...stopping} />
      <Comparison comparison={data} asked={asked} />
    </>
  )
}
