import type { Focus, ViewFilters } from '../graph/projection.ts'
import { currentView, type Step, show } from './store.ts'
import { type Display, startView, type View, withExpansion, withoutExpansion } from './view.ts'

/** The steps that the keys, the menus and the card share. Each is one entry of the history. */

export function choosePhenomenon(phenomenon: string | null): void {
  show({ phenomenon })
}

/** Walking with the arrow keys replaces, so that Back is not a walk back through every party passed. */
export function select(id: string | null, walking = false): void {
  show({ selected: id }, walking ? 'replace' : 'push')
}

/** Shows what was just written, where it can be seen: a page stays as it is. */
export function selectInExplorer(id: string): void {
  show((view) => (view.page === null ? { ...view, selected: id } : view))
}

export function focusOn(centre: string, steps: Focus['steps']): void {
  show({ focus: { centre, steps }, selected: centre })
}

/** Back to everything: no focus, nothing expanded. The selection stays. */
export function wholeNetwork(): void {
  show({ focus: null, expansions: [] })
}

export function expand(party: string, ids: readonly string[]): void {
  show((view) => withExpansion(view, party, ids))
}

export function collapse(party: string): void {
  show((view) => withoutExpansion(view, party))
}

export function filter(change: Partial<ViewFilters>): void {
  show((view) => ({ ...view, filters: { ...view.filters, ...change } }))
}

export function clearFilters(): void {
  show({ filters: startView.filters })
}

export function display(next: Display): void {
  show({ display: next })
}

/** A journey through time that goes on replaces, so that Back goes to where it began. */
export function readAsOf(asOf: string | null, goesOn = false): void {
  show({ asOf }, goesOn ? 'replace' : 'push')
}

/** Asks for a route from a party, to whom is still to be said. */
export function startRoute(from: string): void {
  show((view) => ({
    ...view,
    ...withoutGroup(view),
    route: { from, to: null, chosen: 1 },
    connecting: null,
    selected: from,
  }))
}

/** Asks for the routes between two; saying to whom is no step beside that of asking. */
export function routeTo(from: string, to: string): void {
  const isAnswer = currentView().route?.to === null
  show(
    (view) => ({ ...view, ...withoutGroup(view), route: { from, to, chosen: 1 }, connecting: null, selected: from }),
    isAnswer ? 'replace' : 'push',
  )
}

/** Lets one of the routes stand out. */
export function chooseRoute(chosen: number): void {
  show((view) => ({ ...view, route: view.route && { ...view.route, chosen } }))
}

/** No routes any more. */
export function endRoute(): void {
  show({ route: null })
}

/** No connecting network any more. */
export function endConnecting(): void {
  show({ connecting: null })
}

/** Nobody stands out as a group any more, nor are its ties chosen. */
export function endGroup(): void {
  show((view) => ({ ...view, ...withoutGroup(view) }))
}

const withoutGroup = ({ filters }: View) => ({ group: null, filters: { ...filters, groupTies: null } })

/** Marks the key parties, or no longer. */
export function markKeys(keyMarks: boolean): void {
  show({ keyMarks })
}

/** Changes what the open page was asked; null takes a key away. Typing replaces, so that Back leaves the page. */
export function ask(change: Readonly<Record<string, string | null>>, step: Step = 'push'): void {
  show((view) => {
    const asked = Object.entries({ ...view.asked, ...change }).filter((pair): pair is [string, string] =>
      Boolean(pair[1]),
    )
    return { ...view, asked: Object.fromEntries(asked) }
  }, step)
}

/** Leaves everything and goes to the list of phenomena. */
export function startOver(): void {
  show((view) => ({ ...startView, display: view.display }))
}
