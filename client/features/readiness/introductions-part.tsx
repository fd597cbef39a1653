import { useQuery } from '@tanstack/react-query'
import { CheckCheck, UserRoundX } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage, usePhenomenonName } from '../../i18n/words.ts'
import { CoordinatorChoice } from '../../pages/coordinator-choice.tsx'
import { NetworkTools } from '../../pages/network-tools.tsx'
import { useMay } from '../../pages/use-role.ts'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { pageAddress } from '../../view/address.ts'
import type { Asked } from './asked.ts'
import { Proposals } from './proposals.tsx'
import { TakenUp } from './taken-up.tsx'

type Props = { phenomenonId: string; asked: Asked }

/** The fewest ties that would help, and those that somebody sees to. */
export function IntroductionsPart({ phenomenonId, asked }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = usePhenomenonName()(phenomenonId)
  const { from, asOf } = asked
  const { data, error, refetch } = useQuery(queries.introductions(phenomenonId, { from, asOf, language }))
  const records = useQuery(queries.introductionRecords())
  const mayEdit = useMay('editor') && asOf === null
  const own = (records.data ?? []).filter((one) => one.phenomenonId === phenomenonId)
  return (
    <>
      <NetworkTools phenomenonId={phenomenonId} asOf={asOf} forget={['from']} />
      {data && <CoordinatorChoice {...data} />}
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data && data.reason !== null && (
        <div className="panel">
          <Notice
            icon={UserRoundX}
            title={t(`readiness.reason.${data.reason}`, { party: data.from?.label ?? '', name })}
            hint={t(`readiness.reasonHint.${data.reason}`)}
          />
        </div>
      )}
      {data?.reason === null && data.proposals.length === 0 && (
        <div className="panel">
          <Notice icon={CheckCheck} title={t('readiness.nothingWanting')} hint={t('readiness.nothingWantingHint')}>
            <Link
              className="button"
              href={pageAddress('coverage', { phenomenon: phenomenonId, ...(asOf && { asOf }) })}
            >
              {t('pages.coverage')}
            </Link>
          </Notice>
        </div>
      )}
      {data && data.proposals.length > 0 && <Proposals answer={data} taken={own} mayEdit={mayEdit} asked={asked} />}
      {records.data && <TakenUp introductions={own} mayEdit={mayEdit} asOf={asOf} />}
      {!records.data && records.error && <Waiting error={records.error} onRetry={() => void records.refetch()} />}
    </>
  )
}
