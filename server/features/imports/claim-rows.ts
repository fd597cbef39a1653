import type { Cells } from './cells.ts'
import type { Columns, Drafts } from './drafts.ts'
import { filled, type Known, refOf } from './party-rows.ts'
import { wholeOf } from './values.ts'
import { trustWords, wordReader } from './words.ts'

const trustWord = wordReader(trustWords)
const claimKeys = [
  'from',
  'to',
  'level',
  'confirmedOn',
  'basis',
  'note',
  'statedBy',
  'phenomena',
  'since',
  'until',
  'knowsTasks',
  'knowsPowers',
]

export function readTie(cells: Cells, drafts: Drafts, known: Known): void {
  const from = refOf(cells, 'from', 'party', 'fromOrganisation') ?? cells.missing('from')
  const to = refOf(cells, 'to', 'party', 'toOrganisation') ?? cells.missing('to')
  const fields = statementOf(cells, known)
  cells.row.label = `${from?.text ?? '?'} → ${to?.text ?? '?'}`
  if (!from || !to) return
  const statedBy = refOf(cells, 'statedBy', 'professional')
  drafts.claims.push({ row: cells.row, id: cells.text('id'), from, to, statedBy, fields, columns: claimColumns(cells) })
}

/** What a row says of a direction of trust; level and day must be there. */
export function statementOf(cells: Cells, known: Known): Readonly<Record<string, unknown>> {
  return filled({
    level: cells.text('level') ? trustOf(cells, known) : cells.missing('level'),
    confirmedOn: cells.text('confirmedOn') ? cells.day('confirmedOn') : cells.missing('confirmedOn'),
    basis: cells.text('basis'),
    note: cells.text('note'),
    phenomena: cells.slugs('phenomena', known.phenomena, 'phenomenon'),
    since: cells.day('since'),
    until: cells.day('until'),
    knowsTasks: cells.flag('knowsTasks'),
    knowsPowers: cells.flag('knowsPowers'),
  })
}

/** A level of trust: 1 to 5, or the words that stand for it. */
export function trustOf(cells: Cells, known: Known): number | undefined {
  const trust = (text: string) => {
    const level =
      wholeOf(text) ?? wholeOf(/^\s*(\d)\s*[-–:=(].*$/.exec(text)?.[1] ?? '') ?? wholeOf(trustWord(text) ?? '')
    return level !== undefined && level >= 1 && level <= 5 ? level : undefined
  }
  return cells.read('level', trust, known.say.noTrust)
}

export function claimColumns(cells: Cells): Columns {
  return cells.columns(...claimKeys)
}

/** A line of a survey sheet: a claim of whoever filled it in; 0 or nothing says nothing. */
export function readSurveyLine(cells: Cells, drafts: Drafts, known: Known, today: string): boolean {
  const { row } = cells
  row.label = cells.text('name') ?? cells.text('id') ?? ''
  const level = cells.text('level')
  if (level === undefined || wholeOf(level) === 0) return false
  const from = refOf(cells, 'statedBy', 'professional') ?? cells.missing('statedBy')
  const to = refOf(cells, 'id', 'party') ?? cells.missing('id')
  const fields = filled({
    level: trustOf(cells, known),
    confirmedOn: cells.text('confirmedOn') ? cells.day('confirmedOn') : today,
    basis: cells.text('basis'),
    note: cells.text('note'),
  })
  const phenomenon = cells.text('phenomenon')
  const surveyOf = phenomenon === undefined ? '' : (known.phenomena.find(phenomenon) ?? '')
  const columns = { ...claimColumns(cells), from: cells.column('statedBy'), to: cells.column('id') }
  if (from && to) drafts.claims.push({ row, from, to, statedBy: from, fields, columns, surveyOf })
  return true
}
