import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type KeyMeasure, type KeyParties, keyMeasures } from '../../../contract/key-parties.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { ask } from '../../view/steps.ts'
import type { Asked } from './asked.ts'
import { KeyLine } from './key-line.tsx'

/** The parties by one measure; the name of another one ranks by that. */
export function KeyTable({ keys, asked }: { keys: KeyParties; asked: Asked }) {
  const { t } = useTranslation()
  const highest = Math.max(...keys.items.map(({ share }) => share ?? 0))
  return (
    <ScrollRegion className="work-scroll" label={t('pages.keyParties')}>
      <table className="work-table key-table numeric">
        <thead>
          <tr>
            <th scope="col">{t('key.rank')}</th>
            <th scope="col">{t('key.party')}</th>
            {keyMeasures.map((by) => (
              <Head key={by} by={by} chosen={asked.by} />
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {keys.items.map((party) => (
            <KeyLine key={party.id} party={party} highest={highest} keys={keys} asked={asked} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Head({ by, chosen }: { by: KeyMeasure; chosen: KeyMeasure }) {
  const { t } = useTranslation()
  const isLowestFirst = by === 'constraint'
  const Arrow = isLowestFirst ? ArrowUp : ArrowDown
  const name = t(`key.by.${by}`)
  return (
    <th scope="col" {...(by === chosen && { 'aria-sort': isLowestFirst ? 'ascending' : 'descending' })}>
      <Button className="key-table__sort" aria-label={t('key.sortBy', { name })} onPress={() => ask({ by })}>
        {name}
        <Arrow size={14} aria-hidden className={by === chosen ? '' : 'key-table__idle'} />
      </Button>
    </th>
  )
}
