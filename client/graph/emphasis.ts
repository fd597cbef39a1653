import type { Collection, Core, EdgeSingular } from 'cytoscape'
import { type PathStep, pairOf } from './elements.ts'
import type { Signs } from './signs.ts'

/** With more ties than this in view they are drawn faintly and without numbers. */
const fewTies = 60
/** With more than this the single tie no longer counts, only where they run thick. */
const manyTies = 800

/** What stands out: who is selected, a route or other steps, a group, and who is marked. */
export type Stress = {
  selectedId: string | null
  path: readonly PathStep[]
  /** Who stands out together, with the lines among them, or with those outwards where only these show; nobody: no group. */
  group: ReadonlySet<string>
  signs: Signs
}

/** Lets a route stand out, or else a group, or else the selected party, its ties and their other ends. */
export function emphasise(cy: Core, { selectedId, path, group, signs }: Stress): void {
  const pairs = new Set(path.map(({ from, to }) => pairOf(from, to)))
  const stops = new Set(path.flatMap(({ from, to }) => [from, to]))
  const chosen = selectedId === null ? cy.collection() : cy.getElementById(selectedId)
  const routed = cy
    .elements()
    .filter((element) =>
      element.isEdge() ? pairs.has(pairOf(element.data('source'), element.data('target'))) : stops.has(element.id()),
    )
  const own = routed.nonempty() ? routed.edges() : chosen.connectedEdges()
  const grouped = groupIn(cy, group)
  const near = (routed.nonempty() ? routed.nodes() : own.connectedNodes())
    .union(grouped.nodes())
    .union(grouped.edges('.tie').connectedNodes())
    .difference(chosen)
  const kept = chosen.union(own).union(near).union(grouped)
  const ties = cy.edges('.tie').length
  const crowded = ties > fewTies
  cy.batch(() => {
    for (const element of cy.elements('.party, edge').toArray()) {
      const isOwn = own.contains(element)
      element.toggleClass('chosen', chosen.contains(element))
      element.toggleClass('own', isOwn)
      element.toggleClass('routed', routed.contains(element))
      element.toggleClass('near', near.contains(element))
      element.toggleClass('dimmed', kept.nonempty() && !kept.contains(element))
      element.toggleClass('grouped', grouped.contains(element))
      if (element.isNode()) {
        element.data('signs', signs.get(element.id()) ?? [])
        element.toggleClass('signed', signs.has(element.id()))
      }
      if (element.isEdge()) {
        element.toggleClass('own-source', isOwn && element.data('source') === selectedId)
        element.toggleClass('own-target', isOwn && element.data('target') === selectedId)
        const isClear = isOwn || grouped.contains(element)
        element.toggleClass('crowded', crowded && !isClear)
        element.toggleClass('teeming', ties > manyTies && !isClear)
        element.toggleClass('numbered', isClear || !crowded)
      }
    }
  })
}

/** A group with the lines among its members, or with its ties outwards where no tie is among them. */
function groupIn(cy: Core, group: ReadonlySet<string>): Collection {
  const endsIn = (edge: EdgeSingular) => [edge.source(), edge.target()].filter((end) => group.has(end.id())).length
  const members = cy.nodes('.party').filter((node) => group.has(node.id()))
  const among = cy.edges().filter((edge) => endsIn(edge) === 2)
  const isOutward = members.nonempty() && among.filter('.tie').empty()
  return members.union(isOutward ? cy.edges('.tie').filter((edge) => endsIn(edge) === 1) : among)
}
