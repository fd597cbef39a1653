import type { Core, ElementDefinition } from 'cytoscape'

/** Classes that say what an element is; the others say how it stands out now, and survive a change. */
const passing = [
  'chosen',
  'near',
  'own',
  'dimmed',
  'routed',
  'grouped',
  'signed',
  'unlabelled',
  'label-above',
  'label-right',
  'label-left',
  'crowded',
  'numbered',
  'aimed',
]

/** Brings the canvas to exactly these elements: adds, removes and changes only what differs. Tells if anything did. */
export function bringTo(cy: Core, wanted: ReadonlyMap<string, ElementDefinition>): boolean {
  let changed = false
  cy.batch(() => {
    const gone = cy.elements().filter((element) => !wanted.has(element.id()))
    changed = gone.nonempty()
    gone.remove()
    const fresh: ElementDefinition[] = []
    for (const [id, definition] of wanted) {
      const element = cy.getElementById(id)
      if (element.empty()) fresh.push(definition)
      else if (JSON.stringify(element.scratch('drawn')) !== JSON.stringify(drawn(definition))) {
        element.data(definition.data)
        element.classes([...classList(definition), ...passing.filter((name) => element.hasClass(name))])
        if (definition.position) element.filter('node').positions(() => definition.position ?? { x: 0, y: 0 })
        element.scratch('drawn', drawn(definition))
        changed = true
      }
    }
    if (fresh.length > 0) {
      changed = true
      for (const element of cy.add(fresh).toArray()) {
        const definition = wanted.get(element.id())
        if (definition) element.scratch('drawn', drawn(definition))
      }
    }
  })
  return changed
}

function drawn({ data, classes, position }: ElementDefinition) {
  return { data, classes, position }
}

function classList({ classes }: ElementDefinition): string[] {
  return typeof classes === 'string' ? classes.split(' ') : (classes ?? [])
}
