import { UserRoundMinus, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ComparedParty } from '../../../contract/network-comparisons.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { KeyCell } from '../../pages/key-cell.tsx'
import { PartyName } from '../../ui/party-name.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { formatAddress, pageAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'
import type { Asked } from './asked.ts'

type Props = {
  label: string
  parties: readonly ComparedParty[]
  keys: readonly ComparedParty[]
  ids: readonly string[]
  asked: Asked
}

/** So many rows before somebody asks for the rest. */
const few = 12

/** Parties and what each is in every one of the networks. */
export function PartyTable({ label, parties, keys, ids, asked: { asOf } }: Props) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const [isAll, setAll] = useState(false)
  const inAll = new Set(keys.map(({ id }) => id))
  const on = asOf ? { asOf } : {}
  return (
    <>
      <ScrollRegion className="comparison-scroll" label={label}>
        <table className="comparison-table numeric">
          <thead>
            <tr>
              <th scope="col">{t('key.party')}</th>
              {ids.map((id) => (
                <th key={id} scope="col">
                  {nameOf(id)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {(isAll ? parties : parties.slice(0, few)).map(({ cells, layer, ...party }) => {
              const first = ids[cells.findIndex((cell) => cell !== null)] ?? null
              const network = { ...startView, phenomenon: first, asOf, selected: party.id, display: 'both' } as const
              // Where it weighs most: the network that loses most without it.
              const worst = cells.reduce(
                (best, cell, i) => ((cell?.cut?.cutOff ?? 0) > (cells[best]?.cut?.cutOff ?? 0) ? i : best),
                cells.findIndex((cell) => cell !== null),
              )
              const departure = pageAddress('departures', { phenomenon: ids[worst] ?? '', party: party.id, ...on })
              return (
                <tr key={party.id}>
                  <th scope="row">
                    <PartyName party={party} layer={layer} href={formatAddress(network)} />
                    {inAll.has(party.id) && <span className="comparison-key">{t('comparison.keyInAll')}</span>}
                  </th>
                  {ids.map((id, i) => (
                    <td key={id}>
                      <KeyCell
                        cell={cells[i] ?? null}
                        party={party.label}
                        phenomenon={nameOf(id)}
                        href={formatAddress({ ...network, phenomenon: id, keyMarks: true })}
                      />
                    </td>
                  ))}
                  <td className="comparison-table__actions">
                    <Link href={formatAddress(network)} aria-label={t('page.openNamed', { name: party.label })}>
                      <Waypoints size={16} aria-hidden />
                    </Link>
                    <Link href={departure} aria-label={t('key.leavesNamed', { name: party.label })}>
                      <UserRoundMinus size={16} aria-hidden />
                      {t('key.leaves')}
                    </Link>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {parties.length > few && (
        <p className="comparison-more">
          {t('key.shown', { shown: isAll ? parties.length : few, count: parties.length })}{' '}
          <Button className="link-button" onPress={() => setAll(!isAll)}>
            {isAll ? t('key.showFirst', { count: few }) : t('key.showAll')}
          </Button>
        </p>
      )}
    </>
  )
}
