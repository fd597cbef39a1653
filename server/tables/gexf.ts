import { limits } from '../../contract/limits.ts'
import { GraphRows } from './graph-rows.ts'
import { FileTooLarge } from './refusals.ts'
import type { ReadFile, Row } from './table.ts'
import type { Tally } from './tally.ts'
import type { Tag, XmlReader } from './xml.ts'

type Attribute = { title: string; default?: string }

/** Reads GEXF 1.1 to 1.3: what Gephi and networkx write. Colours, sizes and places are left aside. */
export class GexfReader implements XmlReader {
  readonly #rows: Record<'node' | 'edge', GraphRows>
  readonly #attributes = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() }
  /** Nodes may be inside each other. */
  readonly #open: Row[] = []
  #inside: 'node' | 'edge' = 'node'
  #declared: Attribute | undefined
  #undirected = true
  #text: string | undefined
  #description = ''

  constructor(tally: Tally) {
    this.#rows = {
      node: new GraphRows('nodes', ['id', 'label'], tally),
      edge: new GraphRows('edges', ['id', 'source', 'target'], tally),
    }
  }

  open({ name, attributes, line }: Tag): void {
    if (name === 'graph') this.#undirected = (attributes.defaultedgetype ?? 'undirected') !== 'directed'
    else if (name === 'attributes') this.#inside = attributes.class === 'edge' ? 'edge' : 'node'
    else if (name === 'attribute') {
      const { id = '', title = id } = attributes
      if (this.#attributes[this.#inside].size > limits.importColumns) throw new FileTooLarge('columns')
      this.#declared = { title }
      this.#attributes[this.#inside].set(id, this.#declared)
    } else if (name === 'default' || name === 'description') this.#text = ''
    else if (name === 'node') {
      const { id, label = '', ...more } = attributes
      this.#begin('node', line, [id, label], more)
    } else if (name === 'edge') {
      const { id = '', source, target, type, ...more } = attributes
      const row = this.#begin('edge', line, [id, source, target], more)
      if (type === undefined ? this.#undirected : type !== 'directed') this.#rows.edge.set(row, 'directed', 'false')
    } else if (name === 'attvalue') this.#value(attributes)
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text
  }

  close(name: string): void {
    if (name === 'default' && this.#declared) this.#declared.default = this.#text ?? ''
    else if (name === 'description') this.#description = this.#text ?? ''
    else if (name === 'node' || name === 'edge') this.#end(name)
    if (name === 'default' || name === 'description') this.#text = undefined
  }

  result(): ReadFile {
    const said = (name: string) => new RegExp(`(?:^|\\s)${name}=(\\S+)`).exec(this.#description)?.[1]
    const [phenomenon, asOf] = [said('phenomenon'), said('asOf')]
    return {
      type: 'gexf',
      tables: [this.#rows.node.table(), this.#rows.edge.table()],
      meta: { ...(phenomenon && { phenomenon }), ...(asOf && { asOf }) },
    }
  }

  #begin(kind: 'node' | 'edge', line: number, own: (string | undefined)[], more: Tag['attributes']): Row {
    this.#inside = kind
    const row = this.#rows[kind].begin(line, own)
    this.#open.push(row)
    for (const [name, value] of Object.entries(more)) {
      if (!name.includes(':') && name !== 'xmlns') this.#rows[kind].set(row, name, value)
    }
    return row
  }

  #value({ for: key, id, value }: Tag['attributes']): void {
    const row = this.#open.at(-1)
    const attribute = key ?? id ?? ''
    if (row && value) this.#rows[this.#inside].set(row, this.#titleOf(attribute), value)
  }

  #titleOf(attribute: string): string {
    return this.#attributes[this.#inside].get(attribute)?.title ?? attribute
  }

  #end(kind: 'node' | 'edge'): void {
    const row = this.#open.pop()
    for (const attribute of this.#attributes[kind].values()) {
      if (row && attribute.default !== undefined) this.#rows[kind].setDefault(row, attribute.title, attribute.default)
    }
  }
}
