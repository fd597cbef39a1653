import type { Core } from 'cytoscape'

/** With more ties than this in view they are drawn faintly and without numbers. */
const fewTies = 60
/** With more than this the single tie no longer counts, only where they run thick. */
const manyTies = 800

/** Lets the selected party, its ties and their other ends stand out, and fades what is asked to be faint. */
export function emphasise(cy: Core, selectedId: string | null, faded: ReadonlySet<string>): void {
  const chosen = selectedId === null ? cy.collection() : cy.getElementById(selectedId)
  const own = chosen.connectedEdges()
  const near = own.connectedNodes().difference(chosen)
  const kept = chosen.union(own).union(near)
  const ties = cy.edges('.tie').length
  const crowded = ties > fewTies
  cy.batch(() => {
    for (const element of cy.elements('.party, edge').toArray()) {
      const isOwn = own.contains(element)
      element.toggleClass('chosen', chosen.contains(element))
      element.toggleClass('own', isOwn)
      element.toggleClass('near', near.contains(element))
      element.toggleClass('dimmed', chosen.nonempty() && !kept.contains(element))
      element.toggleClass('faded', faded.has(element.id()))
      if (element.isEdge()) {
        element.toggleClass('own-source', isOwn && element.data('source') === selectedId)
        element.toggleClass('own-target', isOwn && element.data('target') === selectedId)
        element.toggleClass('crowded', crowded && !isOwn)
        element.toggleClass('teeming', ties > manyTies && !isOwn)
        element.toggleClass('numbered', isOwn || !crowded)
      }
    }
  })
}
