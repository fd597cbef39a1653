import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TrustHealth } from '../../../contract/trust-health.ts'
import { layers } from '../../../contract/vocabulary.ts'
import { useCount, useSeatName } from '../../i18n/words.ts'
import { LayerMark } from '../../ui/party-mark.tsx'
import { partiesAddress, tiesAddress } from '../../view/list-address.ts'
import { StateBar, tiesIn } from './state-bar.tsx'

type Props = { health: TrustHealth; asOf: string | null }
/** From so many groups on their names stand upright above the columns. */
const many = 6
const layerOf = (id: string | null) => layers.find((layer) => layer === id)

/** The ties between every two layers or seats: how many, and what they are. Each leads to these ties. */
export function Matrix({ health, asOf }: Props) {
  const { t } = useTranslation()
  const write = useCount()
  const seatName = useSeatName()
  const { groups, pairs, phenomenon } = health
  const nameOf = (id: string | null) => {
    const layer = layerOf(id)
    if (layer) return t(`layer.${layer}`)
    return id === null ? t('trustHealth.neither') : seatName(id)
  }
  const byPlaces = new Map(
    pairs.flatMap((pair) => [
      [`${pair.one} ${pair.other}`, pair] as const,
      [`${pair.other} ${pair.one}`, pair] as const,
    ]),
  )
  const where = { phenomenon, asOf }
  const endOf = (id: string | null) => id ?? 'none'
  return (
    <section
      className={`panel tie-matrix ${groups.length > many ? 'tie-matrix--many' : ''}`}
      aria-label={t('trustHealth.between')}
    >
      <table className="numeric">
        <thead>
          <tr>
            <th scope="col">{t('trustHealth.group')}</th>
            {groups.map(({ id }) => (
              <th key={id} scope="col">
                <span>{nameOf(id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, parties }, one) => (
            <tr key={id}>
              <th scope="row">
                <span className="tie-matrix__name">
                  {layerOf(id) && <LayerMark layer={layerOf(id) ?? null} />}
                  {nameOf(id)}
                </span>
                <Link className="tie-matrix__size" href={partiesAddress({ ...where, group: endOf(id) })}>
                  {t('trustHealth.parties', { count: parties })}
                </Link>
              </th>
              {groups.map((other, place) => {
                const pair = byPlaces.get(`${one} ${place}`)
                const ties = pair ? tiesIn(pair) : 0
                if (!pair || ties === 0) {
                  return (
                    <td key={other.id} className="tie-matrix__none">
                      <span aria-hidden>·</span>
                      <span className="visually-hidden">{t('trustHealth.noTies')}</span>
                    </td>
                  )
                }
                const facts = t('trustHealth.cell', {
                  one: nameOf(id),
                  other: nameOf(other.id),
                  count: ties,
                  mutual: pair.mutual,
                  oneSided: pair['one-sided'],
                  stale: pair.stale,
                  unknown: pair.unknown,
                })
                return (
                  <td key={other.id}>
                    <Link
                      className="tie-matrix__cell"
                      href={tiesAddress({ ...where, between: [endOf(id), endOf(other.id)] })}
                      aria-label={facts}
                    >
                      {write(ties)}
                      <StateBar counts={pair} />
                    </Link>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
