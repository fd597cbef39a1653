import type { GroupSide, TieEnds } from '../../contract/network-filters.ts'
import { type KnownTieState, partyKinds } from '../../contract/vocabulary.ts'
import { formatAddress } from './address.ts'
import { startView } from './view.ts'

type Where = { phenomenon: string; asOf: string | null }
type Which = { state?: KnownTieState; between?: TieEnds; selected?: string }

/** The address of the ties of a network that a figure counts, as a table. */
export function tiesAddress({ state, between, ...where }: Where & Which): string {
  const filters = { ...startView.filters, tieStates: state ? [state] : null, between: between ?? null }
  return formatAddress({ ...startView, ...where, filters, display: 'table', table: 'ties' })
}

/** The address of the ties within the group of a party, or of the group with others, as a table. */
export function groupTiesAddress({ of, side, ...where }: Where & { of: string; side: GroupSide }): string {
  const filters = { ...startView.filters, groupTies: side }
  return formatAddress({
    ...startView,
    ...where,
    filters,
    group: { kind: 'community', of },
    display: 'table',
    table: 'ties',
  })
}

/** The address of the parties of a network, or of a layer or seat in it, as a table. */
export function partiesAddress({ group, ...where }: Where & { group?: string }): string {
  const between: TieEnds | null = group === undefined ? null : [group, group]
  const filters = { ...startView.filters, kinds: [...partyKinds], between }
  return formatAddress({ ...startView, ...where, filters, display: 'table', table: 'parties' })
}
