import type { Dataset } from '../../../contract/dataset.ts'
import type { ImportOptions } from '../../../contract/imports.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { RecordFault } from '../../tables/table.ts'
import { type Drafts, newRow, type Ref, type RowState } from './drafts.ts'

/** Puts a dataset of ours into drafts: a row for each record, its line is its place in its list. */
export function draftDataset(data: Dataset, drafts: Drafts, leaveOut: ImportOptions['leaveOut']): void {
  const out = new Set(leaveOut.map(({ table, line }) => `${line} ${table}`))
  const each = <Item extends object>(
    table: keyof Dataset,
    kind: string,
    items: readonly Item[],
    draft: (item: Item, row: RowState, columns: Record<string, string>) => void,
  ) => {
    for (const [at, item] of items.entries()) {
      if (out.has(`${at + 1} ${table}`)) continue
      const row = newRow({ table, line: at + 1 }, kind, cellsOf(item))
      row.label = labelOf(item)
      drafts.rows.push(row)
      draft(item, row, Object.fromEntries(Object.keys(item).map((key) => [key, key])))
    }
  }
  const { posts, parties } = { posts: [], parties: drafts.parties }
  each('phenomena', 'phenomenon', data.phenomena, (record, row) =>
    drafts.plain.push({ row, kind: 'phenomenon', subject: record.id, record }),
  )
  each('expectedSeats', 'expected-seat', data.expectedSeats, (record, row) =>
    drafts.plain.push({ row, kind: 'expected-seat', subject: `${record.phenomenonId}:${record.partyTypeId}`, record }),
  )
  each('organisations', 'organisation', data.organisations, ({ id, partOf, ...fields }, row, columns) => {
    const parent = partOf === undefined ? undefined : refTo('organisation', partOf, 'partOf')
    parties.push({ row, kind: 'organisation', id, fields, partOf: parent, posts, columns })
  })
  each('professionals', 'professional', data.professionals, ({ id, worksFor, ...fields }, row, columns) => {
    const all = worksFor.map(({ organisationId, ...post }) => ({
      organisation: refTo('organisation', organisationId, 'worksFor'),
      ...present(post),
    }))
    parties.push({
      row,
      kind: 'professional',
      id,
      fields,
      posts: all,
      columns: { ...columns, organisation: 'worksFor' },
    })
  })
  each('consultations', 'consultation', data.consultations, ({ id, ...fields }, row, columns) =>
    drafts.consultations.push({ row, id, fields, columns }),
  )
  each('involvements', 'involvement', data.involvements, ({ partyId, phenomenonId, ...fields }, row, columns) =>
    drafts.involvements.push({ row, party: refTo('party', partyId, 'partyId'), phenomenonId, fields, columns }),
  )
  each('participations', 'participation', data.participations, ({ partyId, consultationId, ...fields }, row, columns) =>
    drafts.participations.push({
      row,
      party: refTo('party', partyId, 'partyId'),
      consultation: refTo('consultation', consultationId, 'consultationId'),
      fields,
      columns,
    }),
  )
  each('trustRelations', 'trust-relation', data.trustRelations, ({ id, from, to, statedBy, ...fields }, row, columns) =>
    drafts.claims.push({
      row,
      id,
      from: refTo('party', from, 'from'),
      to: refTo('party', to, 'to'),
      statedBy: statedBy === undefined ? undefined : refTo('professional', statedBy, 'statedBy'),
      fields,
      columns,
    }),
  )
  drafts.partyTypes.push(...data.partyTypes)
}

/** What is wrong with a dataset, as rows: nothing else of it is read. */
export function draftFaults(faults: readonly RecordFault[], drafts: Drafts, locale: Locale): void {
  const rows = new Map<string, RowState>()
  for (const { table, line, column, reason } of faults) {
    const key = `${line} ${table}`
    const row = rows.get(key) ?? newRow({ table, line }, table, {})
    rows.set(key, row)
    row.faults.push({ ...(column && { column }), message: reason[locale] })
  }
  drafts.rows.push(...rows.values())
}

const refTo = (kind: Ref['kind'], text: string, column: string): Ref => ({ kind, text, column })

function present<Fields extends object>(fields: Fields): { [Key in keyof Fields]-?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

function cellsOf(record: object): Record<string, string> {
  const text = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value == null ? [] : [[key, text(value)]])),
  )
}

function labelOf(record: object): string {
  const fields: Readonly<Record<string, unknown>> = { ...record }
  const parts = [fields.name ?? fields.nameNl ?? fields.from ?? fields.partyId ?? fields.phenomenonId, fields.to]
  return parts.filter((part) => typeof part === 'string').join(' → ')
}
