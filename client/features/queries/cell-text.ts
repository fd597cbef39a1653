import type { Cell } from '../../../contract/cells.ts'

/** A value in one line of text, for a table, a file or the clipboard; null is an empty text. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell)
  if (Array.isArray(cell)) return cell.map(cellText).join(', ')
  if (cell.type === 'node') return nameOf(cell.properties) ?? `(:${cell.labels.join(':')})`
  if (cell.type === 'relationship') return relationText(cell.relationshipType, cell.properties)
  if (cell.type === 'path') return pathText(cell.nodes.map(cellText), cell.relationships.map(cellText))
  if (cell.type === 'map')
    return Object.entries(cell.entries)
      .map(([key, value]) => `${key}: ${cellText(value)}`)
      .join(', ')
  return cell.type === 'point' ? cell.coordinates.join(' ') : cell.value
}

type Cells = Readonly<Record<string, Cell>>

function nameOf(properties: Cells): string | undefined {
  const name =
    properties.name ?? properties[document.documentElement.lang === 'en' ? 'nameEn' : 'nameNl'] ?? properties.id
  return typeof name === 'string' ? name : undefined
}

/** What a relation says most briefly: its type, and the level where it has one. */
function relationText(type: string, { level }: Cells): string {
  return typeof level === 'number' ? `${type} ${level}` : type
}

function pathText(nodes: readonly string[], relations: readonly string[]): string {
  return nodes.map((node, index) => (index === 0 ? node : ` –[${relations[index - 1]}]– ${node}`)).join('')
}

/** Orders two values: nothing last, numbers by size, the rest as words of the language. */
export function cellOrder(language: string): (a: Cell | undefined, b: Cell | undefined) => number {
  const words = new Intl.Collator(language, { numeric: true })
  return (a, b) => {
    const isEmpty = [a, b].map((one) => one === null || one === undefined)
    if (isEmpty[0] || isEmpty[1]) return Number(isEmpty[0]) - Number(isEmpty[1])
    if (typeof a === 'number' && typeof b === 'number') return a - b
    return words.compare(cellText(a), cellText(b))
  }
}

/** The rows as a CSV file that opens in a spreadsheet: what looks like a formula stays text. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): Blob {
  const written = [columns, ...rows].map((row) => row.map((cell) => quoted(cell)).join(','))
  return new Blob([`\ufeff${written.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' })
}

function quoted(cell: Cell): string {
  const text = cellText(cell)
  const safe = typeof cell !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
