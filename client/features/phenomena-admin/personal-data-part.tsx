import { useQuery } from '@tanstack/react-query'
import { FileSearch } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Erased } from '../../../contract/personal-data.ts'
import { uuid } from '../../../contract/primitives.ts'
import { NotRead } from '../../pages/not-read.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { PartyField } from '../../ui/party-field.tsx'
import { ask } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { ErasedReport } from './erased-report.tsx'
import { PersonalDocument } from './personal-document.tsx'
import './personal.css'

/** What the law asks for: everything held about a professional as one document, and its erasure. */
export function PersonalDataPart() {
  const { t } = useTranslation()
  const asked = useView(({ view }) => view.asked)
  const id = uuid.safeParse(asked.professional).data ?? null
  const [erased, setErased] = useState<Erased | null>(null)
  const { data, error, isLoading, refetch } = useQuery({ ...queries.personalData(id ?? ''), enabled: id !== null })
  const choose = (professional: string | null) => {
    setErased(null)
    ask({ professional })
  }
  return (
    <>
      <p className="page__lead">{t('personal.lead')}</p>
      <div className="filters">
        <PartyField
          label={t('kind.professional')}
          kind="professional"
          chosen={id}
          onChoose={(party) => choose(party?.id ?? null)}
        />
      </div>
      {erased && <ErasedReport erased={erased} />}
      {!id && !erased && (
        <div className="panel">
          <Notice icon={FileSearch} title={t('personal.choose')} hint={t('personal.chooseHint')} />
        </div>
      )}
      {isLoading && (
        <div className="panel panel__waiting" role="status" aria-busy>
          <span className="visually-hidden">{t('loading')}</span>
          {[1, 2, 3, 4].map((row) => (
            <div key={row} className="skeleton" />
          ))}
        </div>
      )}
      {id && error && (
        <div className="panel">
          <NotRead error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {id && data && (
        <PersonalDocument
          data={data}
          onErased={(report) => {
            ask({ professional: null }, 'replace')
            setErased(report)
          }}
        />
      )}
    </>
  )
}
