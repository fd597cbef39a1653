import { useQuery } from '@tanstack/react-query'
import { Waypoints } from 'lucide-react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../contract/limits.ts'
import { Calculating, useCalculating } from '../../pages/calculating.tsx'
import { KeyDefinitions } from '../../pages/key-definitions.tsx'
import { NetworkTools } from '../../pages/network-tools.tsx'
import { SaveButton } from '../../pages/page-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { formatAddress } from '../../view/address.ts'
import { ask } from '../../view/steps.ts'
import { startView } from '../../view/view.ts'
import type { Asked } from './asked.ts'
import { Figures } from './figures.tsx'
import { KeyTable } from './key-table.tsx'
import { useKeyFile } from './use-key-file.ts'

type Props = { phenomenonId: string; asked: Asked }

/** One phenomenon: its parties by one of the measures, under what these say and do not say. */
export function OneNetwork({ phenomenonId, asked }: Props) {
  const { t } = useTranslation()
  const { asOf, by, all } = asked
  const saveFile = useKeyFile()
  const { whenStopped, ...stopping } = useCalculating()
  const limit = all ? limits.keyParties.max : limits.keyParties.default
  const { data, error, refetch } = useQuery({
    ...queries.keyParties(phenomenonId, { asOf, by, limit }),
    ...whenStopped,
  })
  return (
    <>
      <NetworkTools
        phenomenonId={phenomenonId}
        asOf={asOf}
        forget={['party']}
        end={
          data &&
          data.items.length > 0 && (
            <>
              <Link
                className="button"
                href={formatAddress({ ...startView, phenomenon: phenomenonId, asOf, keyMarks: true })}
              >
                <Waypoints size={16} aria-hidden />
                {t('keyMark.show')}
              </Link>
              <SaveButton onSave={() => saveFile.network(data)} />
            </>
          )
        }
      />
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data?.parties === 0 && (
        <div className="panel">
          <Notice icon={Waypoints} title={t('key.none')} hint={t('key.noneHint')} />
        </div>
      )}
      {data && data.parties > 0 && (
        <>
          <Calculating progress={data.progress} {...stopping} />
          <section className="panel" aria-label={t('pages.keyParties')}>
            <Figures keys={data} asOf={asOf} />
            <KeyTable keys={data} asked={asked} />
            <div className="key-foot">
              <span>{t('key.shown', { shown: data.items.length, count: data.parties })}</span>
              {data.parties > limits.keyParties.default && (
                <Button className="link-button" onPress={() => ask({ all: all ? null : '1' })}>
                  {all ? t('key.showFirst', { count: limits.keyParties.default }) : t('key.showAll')}
                </Button>
              )}
            </div>
            <KeyDefinitions />
          </section>
        </>
      )}
    </>
  )
}
