import { Unlink, UserRoundMinus, Waypoints } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { KeyParties, KeyParty } from '../../../contract/key-parties.ts'
import { useCount, useLanguage, usePercent } from '../../i18n/words.ts'
import { LayerMark } from '../../ui/party-mark.tsx'
import { PartyName } from '../../ui/party-name.tsx'
import { formatAddress, pageAddress } from '../../view/address.ts'
import { tiesAddress } from '../../view/list-address.ts'
import { startView } from '../../view/view.ts'
import type { Asked } from './asked.ts'

type Props = { party: KeyParty; highest: number; keys: KeyParties; asked: Asked }

/** One party with its figures; its ties and what falls apart lead to what they count. */
export function KeyLine({ party, highest, keys: { phenomenon }, asked: { asOf, party: chosen } }: Props) {
  const { t } = useTranslation()
  const write = useCount()
  const { id, layer, rank, degree, cut } = party
  const where = { phenomenon, asOf }
  const inNetwork = formatAddress({ ...startView, ...where, selected: id })
  const departure = pageAddress('departures', { phenomenon, party: id, ...(asOf && { asOf }) })
  return (
    <tr {...(chosen === id && { className: 'key-table__chosen' })}>
      <td>{rank === null ? '–' : write(rank)}</td>
      <th scope="row">
        <PartyName party={party} layer={layer} href={inNetwork} />
      </th>
      <td>
        <Between party={party} highest={highest} />
      </td>
      <td>
        {degree === 0 ? (
          '0'
        ) : (
          <Link href={tiesAddress({ ...where, between: [id, 'any'], selected: id })}>{write(degree)}</Link>
        )}
      </td>
      <td>
        <Broker party={party} />
      </td>
      <td>
        {cut ? (
          <span className="key-cut">
            <Unlink size={15} aria-hidden />
            <Link
              href={departure}
              aria-label={`${t('key.cutShort', cut)}. ${t('key.cut', { parts: cut.parts, cutOff: t('key.cutOff', { count: cut.cutOff }) })}`}
            >
              {t('key.cutShort', cut)}
            </Link>
          </span>
        ) : (
          <span className="key-table__none">{t('key.noCut')}</span>
        )}
      </td>
      <td className="key-table__actions">
        <Link href={inNetwork} aria-label={t('page.openNamed', { name: party.label })}>
          <Waypoints size={16} aria-hidden />
        </Link>
        <Link className="key-table__leaves" href={departure} aria-label={t('key.leavesNamed', { name: party.label })}>
          <UserRoundMinus size={16} aria-hidden />
          {t('key.leaves')}
        </Link>
      </td>
    </tr>
  )
}

function Between({ party: { betweenness, share }, highest }: Pick<Props, 'party' | 'highest'>) {
  const { t } = useTranslation()
  const percent = usePercent()
  if (betweenness === null || share === null) {
    const isZero = betweenness === 0
    return <span className="key-table__none">{t(isZero ? 'key.onNoPath' : 'key.notYet')}</span>
  }
  if (share === 0) return <span className="key-table__none">{t('key.onNoPath')}</span>
  return (
    <span className="key-bar" title={t('key.shareOf', { percent: percent(share) })}>
      <span className="key-bar__track" aria-hidden>
        <span style={{ inlineSize: `${highest > 0 ? (share / highest) * 100 : 0}%` }} />
      </span>
      {percent(share)}
    </span>
  )
}

function Broker({ party: { constraint, layers } }: Pick<Props, 'party'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (constraint === null) return <span className="key-table__none">{t('key.noTie')}</span>
  const value = constraint.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const names = layers.map((layer) => t(`layer.${layer}`)).join(', ') || t('key.noLayer')
  const words = t('key.constraintOf', { value, layers: names })
  return (
    <span className="key-broker" title={words}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden>{value}</span>
      <span aria-hidden className="key-broker__layers">
        {layers.map((layer) => (
          <LayerMark key={layer} layer={layer} />
        ))}
      </span>
    </span>
  )
}
