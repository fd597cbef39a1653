import { Route, Spline } from 'lucide-react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../contract/limits.ts'
import { pageAddress } from '../../view/address.ts'
import { routeTo } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { PartyEdits } from './party-edits.tsx'
import type { PartyRow } from './rows.ts'
import type { Bulk } from './use-bulk.ts'

type Props = { rows: readonly PartyRow[]; bulk: Bulk<PartyRow>; mayEdit: boolean }

/** What can be done with the chosen parties: looked at by anybody, changed by editors today. */
export function PartyActions({ rows, bulk, mayEdit }: Props) {
  const { t } = useTranslation()
  const phenomenon = useView(({ view }) => view.phenomenon)
  const asOf = useView(({ view }) => view.asOf)
  const [one, other] = rows
  const isPair = rows.length === 2
  const isJoinable = rows.length >= limits.connecting.least && rows.length <= limits.connecting.most
  return (
    <>
      {isPair && one && other && (
        <Button className="button button--small" onPress={() => routeTo(one.id, other.id)}>
          <Route size={15} aria-hidden />
          {t('routes.between')}
        </Button>
      )}
      {isJoinable && (
        <Link
          className="button button--small"
          href={pageAddress('connecting', {
            ...(phenomenon && { phenomenon }),
            ...(asOf && { asOf }),
            parties: rows.map(({ id }) => id).join('.'),
          })}
        >
          <Spline size={15} aria-hidden />
          {t('connecting.these')}
        </Link>
      )}
      {mayEdit ? (
        <PartyEdits rows={rows} bulk={bulk} />
      ) : (
        !isPair && !isJoinable && <p>{t('rows.chooseHow', limits.connecting)}</p>
      )}
    </>
  )
}
