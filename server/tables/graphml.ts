import { limits } from '../../contract/limits.ts'
import { GraphRows } from './graph-rows.ts'
import { FileTooLarge, UnreadableFile } from './refusals.ts'
import type { ReadFile, Row } from './table.ts'
import type { Tally } from './tally.ts'
import type { Tag, XmlReader } from './xml.ts'

type Key = { name: string; for: string; default?: string }
type Owner = { kind: 'node' | 'edge' | 'graph'; row?: Row }

/** Reads GraphML: what networkx, Gephi and others write. Drawings of yEd are left aside, they hold no text of their own. */
export class GraphmlReader implements XmlReader {
  readonly #nodes: GraphRows
  readonly #edges: GraphRows
  readonly #keys = new Map<string, Key>()
  #declared: Key | undefined
  readonly #owners: Owner[] = []
  /** Whether edges have a direction, for each graph that is open: a node may hold a graph. */
  readonly #directed: boolean[] = []
  readonly #ofGraph = new Map<string, string>()
  #text: { value: string; depth: number; key: Key } | undefined
  #depth = 0

  constructor(tally: Tally) {
    this.#nodes = new GraphRows('nodes', ['id'], tally)
    this.#edges = new GraphRows('edges', ['id', 'source', 'target'], tally)
  }

  open({ name, attributes, line, depth }: Tag): void {
    this.#depth = depth
    if (this.#text) return
    if (name === 'key') this.#key(attributes)
    else if (name === 'default' || name === 'data') this.#begin(name, attributes.key ?? '', depth)
    else if (name === 'graph') {
      this.#directed.push(attributes.edgedefault !== 'undirected')
      this.#owners.push({ kind: 'graph' })
    } else if (name === 'node') {
      this.#owners.push({ kind: 'node', row: this.#nodes.begin(line, [attributes.id]) })
    } else if (name === 'edge') {
      const { id = '', source, target, directed } = attributes
      const row = this.#edges.begin(line, [id, source, target])
      this.#owners.push({ kind: 'edge', row })
      const hasDirection = directed === undefined ? this.#directed.at(-1) : directed === 'true'
      if (!hasDirection) this.#edges.set(row, 'directed', 'false')
    } else if (name === 'hyperedge') throw hyperedge(line)
  }

  text(text: string): void {
    if (this.#text?.depth === this.#depth) this.#text.value += text
  }

  close(name: string, depth: number): void {
    this.#depth = depth - 1
    if (this.#text) {
      if (this.#text.depth === depth) this.#end(name)
    } else if (name === 'graph') {
      this.#directed.pop()
      this.#owners.pop()
    } else if (name === 'node' || name === 'edge') {
      const { row } = this.#owners.pop() ?? {}
      const rows = name === 'node' ? this.#nodes : this.#edges
      for (const key of this.#keys.values()) {
        if (row && key.default !== undefined && [name, 'all'].includes(key.for))
          rows.setDefault(row, key.name, key.default)
      }
    }
  }

  result(): ReadFile {
    const [phenomenon, asOf] = [this.#ofGraph.get('phenomenon'), this.#ofGraph.get('asOf')]
    return {
      type: 'graphml',
      tables: [this.#nodes.table(), this.#edges.table()],
      meta: { ...(phenomenon && { phenomenon }), ...(asOf && { asOf }) },
    }
  }

  #key({ id = '', 'attr.name': name = id, for: target = 'all' }: Tag['attributes']): void {
    if (this.#keys.size > 2 * limits.importColumns) throw new FileTooLarge('columns')
    this.#declared = { name, for: target }
    this.#keys.set(id, this.#declared)
  }

  #begin(name: string, id: string, depth: number): void {
    const key = name === 'default' ? this.#declared : (this.#keys.get(id) ?? { name: id, for: 'all' })
    if (key) this.#text = { value: '', depth, key }
  }

  #end(name: string): void {
    const { key, value } = this.#text ?? {}
    this.#text = undefined
    if (!key || value === undefined) return
    if (name === 'default') key.default = value
    else if (value.trim() !== '') this.#give(key, value)
  }

  #give(key: Key, value: string): void {
    const { kind, row } = this.#owners.at(-1) ?? {}
    if (kind === 'graph') this.#ofGraph.set(key.name, value)
    else if (row) (kind === 'node' ? this.#nodes : this.#edges).set(row, key.name, value)
  }
}

function hyperedge(line: number): UnreadableFile {
  return new UnreadableFile({
    nl: `Bij regel ${line} verbindt een hyperedge meer dan twee knopen. Dat wordt niet gelezen.`,
    en: `Near line ${line} a hyperedge joins more than two nodes. That is not read.`,
  })
}
