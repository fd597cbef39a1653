import { type Expansion, type Focus, noFilters, type ViewFilters } from '../graph/projection.ts'
import type { PagePath } from '../pages/registry.ts'

export const displays = ['graph', 'table', 'both'] as const
export type Display = (typeof displays)[number]

export const tables = ['parties', 'ties'] as const
export type TableName = (typeof tables)[number]

/** What was asked: the way from a party to a party or seat; without the latter the question is still being put. */
export type RouteAsked = {
  from: string
  to: string | null
  /** Which of the routes stands out, from 1. */
  chosen: number
}

/** What was asked: through whom these parties are joined, and not through whom. */
export type ConnectingAsked = { parties: string[]; exclude: string[] }

/** Who was asked to stand out: those close to a party, or those for whom something changes when it leaves. */
export type GroupAsked = { kind: 'community' | 'departure'; of: string }

/** Everything that decides what is on the screen, and nothing else: a copied address reopens exactly this. */
export type View = {
  phenomenon: string | null
  selected: string | null
  focus: Focus | null
  expansions: Expansion[]
  filters: ViewFilters
  display: Display
  table: TableName
  /** Day on which the network is read; null is today. */
  asOf: string | null
  /** The routes that are looked at; null when none are. */
  route: RouteAsked | null
  /** The parties whose connecting network is looked at; null when none is. */
  connecting: ConnectingAsked | null
  /** Who stands out together; null when nobody is asked to. */
  group: GroupAsked | null
  /** Whether key parties are marked. */
  keyMarks: boolean
  /** The page beside the explorer that is open; null is the explorer itself. */
  page: PagePath | null
  /** What the page was asked to show, in keys of its own. */
  asked: Readonly<Record<string, string>>
}

export const startView: View = {
  phenomenon: null,
  selected: null,
  focus: null,
  expansions: [],
  filters: noFilters,
  display: 'graph',
  table: 'parties',
  asOf: null,
  route: null,
  connecting: null,
  group: null,
  keyMarks: false,
  page: null,
  asked: {},
}

/** True when a filter keeps something away. */
export function isFiltered({ freshOnly, ...others }: ViewFilters): boolean {
  return freshOnly || Object.values(others).some((filter) => filter !== null)
}

/** Reveals nodes around a party, beside what expanding it revealed before. */
export function withExpansion(view: View, party: string, ids: readonly string[]): View {
  const before = view.expansions.find((expansion) => expansion.party === party)?.revealed ?? []
  const others = view.expansions.filter((expansion) => expansion.party !== party)
  return { ...view, expansions: [...others, { party, revealed: [...new Set([...before, ...ids])] }] }
}

/** Takes back what expanding a party revealed, whatever was expanded since. */
export function withoutExpansion(view: View, party: string): View {
  return { ...view, expansions: view.expansions.filter((expansion) => expansion.party !== party) }
}

/** Adds or removes one choice of a filter; every choice on is no filter. */
export function toggled<Choice>(
  all: readonly Choice[],
  chosen: readonly Choice[] | null,
  choice: Choice,
): Choice[] | null {
  const current = chosen ?? all
  const next = all.filter((one) => (one === choice ? !current.includes(one) : current.includes(one)))
  return next.length === all.length ? null : next
}
