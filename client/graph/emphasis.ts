import type { Core } from 'cytoscape'

/** With more ties than this in view they are drawn faintly and without numbers. */
const fewTies = 60

/** Lets the selected party, its ties and their other ends stand out, and fades what is asked to be faint. */
export function emphasise(cy: Core, selectedId: string | null, faded: ReadonlySet<string>): void {
  const chosen = selectedId === null ? cy.collection() : cy.getElementById(selectedId)
  const own = chosen.connectedEdges()
  const near = own.connectedNodes().difference(chosen)
  const kept = chosen.union(own).union(near)
  const crowded = cy.edges('.tie').length > fewTies
  cy.batch(() => {
    for (const element of cy.elements('.party, edge').toArray()) {
      const isOwn = own.contains(element)
      element.toggleClass('chosen', chosen.contains(element))
      element.toggleClass('own', isOwn)
      element.toggleClass('near', near.contains(element))
      element.toggleClass('dimmed', chosen.nonempty() && !kept.contains(element))
      element.toggleClass('faded', faded.has(element.id()))
      if (element.isEdge()) {
        element.toggleClass('crowded', crowded && !isOwn)
        element.toggleClass('numbered', isOwn || !crowded)
      }
    }
  })
}
