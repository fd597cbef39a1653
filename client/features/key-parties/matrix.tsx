import { useQuery } from '@tanstack/react-query'
import { Unlink, Waypoints } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePhenomenonName } from '../../i18n/words.ts'
import { Calculating, useCalculating } from '../../pages/calculating.tsx'
import { KeyCell } from '../../pages/key-cell.tsx'
import { KeyDefinitions } from '../../pages/key-definitions.tsx'
import { DayChoice, SaveButton } from '../../pages/page-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { PartyName } from '../../ui/party-name.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { formatAddress, pageAddress, partyAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'
import { useKeyFile } from './use-key-file.ts'

/** All phenomena beside each other: who is a key party in any of them, and what the same party is in the others. */
export function Matrix({ asOf }: { asOf: string | null }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const saveFile = useKeyFile()
  const { whenStopped, ...stopping } = useCalculating()
  const { data, error, refetch } = useQuery({ ...queries.keyMatrix(asOf), ...whenStopped })
  const on = asOf ? { asOf } : {}
  return (
    <>
      <div className="page-tools">
        <DayChoice asOf={asOf} />
        <span className="page-tools__end">
          {data && data.parties.length > 0 && <SaveButton onSave={() => saveFile.matrix(data)} />}
        </span>
      </div>
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data && <Calculating progress={data.progress} {...stopping} />}
      {data?.parties.length === 0 && data.progress === 1 && (
        <div className="panel">
          <Notice icon={Waypoints} title={t('key.noneKey')} hint={t('key.noneKeyHint')} />
        </div>
      )}
      {data && data.parties.length > 0 && (
        <section className="panel" aria-label={t('key.tab.matrix')}>
          <div className="key-figures">
            <p>{t('key.scope')}</p>
            <ul>
              <li>
                <span className="key-rank" aria-hidden>
                  1
                </span>
                {t('key.legendKey')}
              </li>
              <li>
                <Unlink size={15} aria-hidden />
                {t('key.legendCut')}
              </li>
              <li>
                <span className="key-table__none">7</span>
                {t('key.legendOther')}
              </li>
            </ul>
          </div>
          <ScrollRegion className="work-scroll" label={t('key.tab.matrix')}>
            <table className="work-table key-table key-matrix numeric">
              <thead>
                <tr>
                  <th scope="col">{t('key.party')}</th>
                  {data.phenomena.map(({ id }) => (
                    <th key={id} scope="col">
                      <Link href={pageAddress('key-parties', { phenomenon: id, ...on })}>{nameOf(id)}</Link>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.parties.map(({ cells, layer, ...party }) => (
                  <tr key={party.id}>
                    <th scope="row">
                      <PartyName party={party} layer={layer} href={partyAddress(party.id, { asOf })} />
                    </th>
                    {data.phenomena.map(({ id }, column) => (
                      <td key={id}>
                        <KeyCell
                          cell={cells[column] ?? null}
                          party={party.label}
                          phenomenon={nameOf(id)}
                          href={formatAddress({
                            ...startView,
                            phenomenon: id,
                            asOf,
                            selected: party.id,
                            keyMarks: true,
                          })}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          {data.hidden > 0 && <p className="key-foot">{t('key.more', { count: data.hidden })}</p>}
          <KeyDefinitions />
        </section>
      )}
    </>
  )
}
