import type { TieEnds } from '../../../contract/network-filters.ts'
import { type KnownTieState, partyKinds } from '../../../contract/vocabulary.ts'
import { formatAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'

type Where = { phenomenon: string; asOf: string | null }

/** The address of the ties that a figure counts, as a table. */
export function tiesAddress({
  state,
  between,
  ...where
}: Where & { state?: KnownTieState; between?: TieEnds }): string {
  const filters = { ...startView.filters, tieStates: state ? [state] : null, between: between ?? null }
  return formatAddress({ ...startView, ...where, filters, display: 'table', table: 'ties' })
}

/** The address of the parties of a layer or seat, as a table. */
export function groupAddress({ group, ...where }: Where & { group: string }): string {
  const between: TieEnds = [group, group]
  const filters = { ...startView.filters, kinds: [...partyKinds], between }
  return formatAddress({ ...startView, ...where, filters, display: 'table', table: 'parties' })
}
