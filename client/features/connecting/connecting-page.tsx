import { useQuery } from '@tanstack/react-query'
import { Spline } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../contract/limits.ts'
import { useLanguage } from '../../i18n/words.ts'
import { NetworkTools } from '../../pages/network-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { ask } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { type Asked, connectingAsked } from './asked.ts'
import { ChosenParties } from './chosen-parties.tsx'
import { Tree } from './tree.tsx'
import './connecting.css'
import { NoPhenomena } from '../../pages/no-phenomena.tsx'

const { least, most, excluded } = limits.connecting
const written = (ids: readonly string[]) => ids.join('.') || null

/** Through whom three to ten parties are joined: who could sit together, and who brings them together. */
export function ConnectingPage() {
  const { t } = useTranslation()
  const asked = connectingAsked(useView(({ view }) => view.asked))
  const explored = useView(({ view }) => view.phenomenon)
  const { data: phenomena } = useQuery(queries.phenomena())
  const phenomenon = asked.phenomenon ?? explored ?? phenomena?.[0]?.id
  const { asOf, parties, exclude } = asked
  if (!phenomenon) return phenomena ? <NoPhenomena /> : null
  return (
    <>
      <p className="page__lead">{t('connecting.lead')}</p>
      <NetworkTools phenomenonId={phenomenon} asOf={asOf} />
      <search className="connecting-asked" aria-label={t('connecting.choose')}>
        <ChosenParties
          label={t('connecting.parties')}
          chosen={parties}
          most={most}
          onChange={(ids) =>
            ask({ parties: written(ids), exclude: written(exclude.filter((id) => !ids.includes(id))) })
          }
        />
        <ChosenParties
          label={t('connecting.exclude')}
          chosen={exclude}
          most={excluded}
          onChange={(ids) => ask({ exclude: written(ids.filter((id) => !parties.includes(id))) })}
        />
      </search>
      {parties.length < least ? (
        <div className="panel">
          <Notice
            icon={Spline}
            title={t('connecting.more', { count: least - parties.length })}
            hint={t('connecting.moreHint')}
          />
        </div>
      ) : (
        <Answer phenomenon={phenomenon} asked={asked} />
      )}
    </>
  )
}

function Answer({ phenomenon, asked: { asOf, parties, exclude } }: { phenomenon: string; asked: Asked }) {
  const language = useLanguage()
  const { data, error, refetch } = useQuery(queries.connecting({ phenomenon, asOf, parties, exclude, language }))
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  return <Tree tree={data} asked={{ parties, exclude }} where={{ phenomenon, asOf }} />
}
