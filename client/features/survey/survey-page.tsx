import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePhenomenonName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { pageAddress } from '../../view/address.ts'
import { ask } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { People } from './people.tsx'
import './survey.css'

/** A survey round: choose a network and who of it is asked, and get a sheet for each of them. */
export function SurveyPage() {
  const { t } = useTranslation()
  const id = useId()
  const nameOf = usePhenomenonName()
  const { data: phenomena = [] } = useQuery(queries.phenomena())
  const asked = useView(({ view }) => view.asked.phenomenon ?? view.phenomenon)
  const phenomenon = phenomena.find((one) => one.id === asked)?.id ?? null
  return (
    <>
      <p className="page__lead">{t('survey.lead')}</p>
      <ol className="survey__steps">
        <li>{t('survey.steps.make')}</li>
        <li>{t('survey.steps.send')}</li>
        <li>
          {t('survey.steps.back')}{' '}
          <Link className="link-button" href={pageAddress('imports')}>
            {t('survey.steps.import')}
          </Link>
        </li>
      </ol>
      <div className="survey__phenomenon">
        <label htmlFor={id}>{t('survey.phenomenon')}</label>
        <select
          id={id}
          className="field"
          value={phenomenon ?? ''}
          onChange={({ target }) => ask({ phenomenon: target.value }, 'replace')}
        >
          <option value="">{t('header.choosePhenomenon')}</option>
          {phenomena.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one.id)}
            </option>
          ))}
        </select>
      </div>
      {phenomenon && <People key={phenomenon} phenomenon={phenomenon} />}
    </>
  )
}
