import type { z } from 'zod'
import { dataset } from '../../contract/dataset.ts'
import { type GraphView, graphView } from '../../contract/graph-view.ts'
import { limits } from '../../contract/limits.ts'
import { messageIn } from '../http/input.ts'
import { GraphRows } from './graph-rows.ts'
import { FileTooLarge, UnreadableFile, WrongFileType } from './refusals.ts'
import type { ReadFile, RecordFault } from './table.ts'
import { Tally } from './tally.ts'
import { type TextFile, wholeText } from './text.ts'
import { tooDeep } from './xml.ts'

/** Our own JSON: a GraphView as tables, a dataset as it is. @throws {FileRefused} */
export function readJson(file: TextFile): ReadFile {
  const text = wholeText(file)
  refuseBulk(text)
  const value = parsed(text)
  if (!isMap(value)) throw new WrongFileType('json')
  if (Array.isArray(value.nodes) && Array.isArray(value.edges)) return readGraphView(value)
  if (Object.keys(value).some((key) => key in dataset.shape)) return readDataset(value)
  throw new WrongFileType('json')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFile({
      nl: 'De JSON is afgebroken of beschadigd.',
      en: 'The JSON is cut off or damaged.',
    })
  }
}

/** Refuses by its brackets and commas what would take far more memory than it has bytes. */
function refuseBulk(text: string): void {
  let [depth, values, lists] = [0, 0, 0]
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inText) {
      if (code === 0x5c) at++
      else if (code === 0x22) inText = false
    } else if (code === 0x22) inText = true
    else if (code === 0x2c) values++
    else if (code === 0x5b || code === 0x7b) {
      lists++
      if (++depth > limits.importDepth) throw tooDeep()
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  if (values > limits.importCells || lists > limits.importCells / 4) throw new FileTooLarge('cells')
}

function readGraphView(value: object): ReadFile {
  const { success, data, error } = graphView.safeParse(value)
  if (!success) throw broken(error)
  return { type: 'json', ...tablesOf(data) }
}

/** A graph as the tables that its GraphML has too; a list becomes its items joined by spaces. */
function tablesOf({ nodes, edges, meta: { phenomenon, asOf } }: GraphView): Pick<ReadFile, 'tables' | 'meta'> {
  const tally = new Tally()
  const tables = { nodes: new GraphRows('nodes', ['id'], tally), edges: new GraphRows('edges', edgeEnds, tally) }
  const fill = (rows: GraphRows, at: number, own: string[], more: object) => {
    const row = rows.begin(at + 1, own)
    for (const [name, cell] of Object.entries(more)) {
      if (cell !== null && cell !== undefined) rows.set(row, name, Array.isArray(cell) ? cell.join(' ') : String(cell))
    }
  }
  for (const [at, { id, ...more }] of nodes.entries()) fill(tables.nodes, at, [id], more)
  for (const [at, { id, source, target, ...more }] of edges.entries())
    fill(tables.edges, at, [id, source, target], more)
  return {
    tables: [tables.nodes.table(), tables.edges.table()],
    meta: { ...(phenomenon && { phenomenon }), asOf },
  }
}

const edgeEnds = ['id', 'source', 'target']

function readDataset(value: object): ReadFile {
  const dutch = dataset.safeParse(value, { error: messageIn('nl') })
  if (dutch.success) return { type: 'json', tables: [], dataset: dutch.data }
  const english = dataset.safeParse(value, { error: messageIn('en') })
  const faults = dutch.error.issues.flatMap((issue, at) => faultsOf(issue, english.error?.issues[at]?.message ?? ''))
  return { type: 'json', tables: [], faults }
}

/** One fault for each unknown field. A fault outside the lists, such as a missing day, is said of line 1. */
function faultsOf({ path, message, ...issue }: z.core.$ZodIssue, en: string): RecordFault[] {
  const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
  return places.map(([list, at, ...field]) => ({
    table: String(list ?? ''),
    line: typeof at === 'number' ? at + 1 : 1,
    column: field.join('.'),
    reason: { nl: message, en },
  }))
}

function broken({ issues: [issue] }: z.ZodError): UnreadableFile {
  const place = issue?.path.join('.') ?? ''
  return new UnreadableFile({
    nl: `Dit netwerk klopt niet bij "${place}".`,
    en: `This network is not right at "${place}".`,
  })
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
