import { z } from 'zod'
import { limits } from './limits.ts'
import { slug, uuid } from './primitives.ts'

/** What one row of a table stands for. */
export const importTables = [
  'organisations',
  'professionals',
  'ties',
  'involvements',
  'survey',
  'nodes',
  'edges',
] as const
export type ImportTable = (typeof importTables)[number]

/** How a table of the file is read: what its rows are, and which field each of its columns fills (null: left aside). */
export const tableMapping = z
  .strictObject({
    table: z.string().max(limits.name).meta({ description: 'Name of the sheet; `file` for a CSV' }),
    rows: z.enum(importTables).nullable().meta({ description: 'Null: this table is left aside' }),
    columns: z
      .record(z.string().max(limits.name), z.string().max(60).nullable())
      .meta({ description: 'Field by column; without any column they are guessed' }),
    defaults: z
      .record(z.string().max(60), z.string().max(limits.text))
      .optional()
      .meta({ description: 'Values for every row, by field: for what no column says, or where its cell is empty' }),
  })
  .meta({ id: 'TableMapping' })
export type TableMapping = z.infer<typeof tableMapping>

const place = { table: z.string().max(limits.name), line: z.int().min(1) }

/** What the asker decides after a dry run; sent along with the same file again. */
export const importOptions = z
  .strictObject({
    mappings: z.array(tableMapping).max(20).default([]),
    corrections: z
      .array(z.strictObject({ ...place, column: z.string().max(limits.name), value: z.string().max(limits.text) }))
      .max(limits.importCorrections)
      .default([])
      .meta({ description: 'Cells as they should have been' }),
    leaveOut: z.array(z.strictObject(place)).max(limits.importCorrections).default([]),
    duplicates: z
      .array(z.strictObject({ ...place, choice: z.enum(['merge', 'keep-apart']), with: uuid.optional() }))
      .max(limits.importCorrections)
      .default([])
      .meta({ description: 'Per row that looks like a party that is there: the same, or another one' }),
  })
  .meta({ id: 'ImportOptions' })
export type ImportOptions = z.infer<typeof importOptions>

/** What is wrong with a row, in plain words, at its column. */
export const rowFault = z
  .object({
    ...place,
    column: z.string().optional(),
    value: z.string().optional(),
    message: z.string(),
    suggestions: z.array(z.string()).optional().meta({ description: 'What may have been meant' }),
  })
  .meta({ id: 'RowFault' })
export type RowFault = z.infer<typeof rowFault>

/** What a row of the file comes to. */
export const rowOutcomes = ['create', 'change', 'same', 'refused', 'undecided'] as const

export const importRow = z
  .object({
    ...place,
    kind: z.string().meta({ description: 'Kind of record that the row makes or changes' }),
    label: z.string().meta({ description: 'The record in a few words' }),
    outcome: z.enum(rowOutcomes),
    changed: z.array(z.string()).meta({ description: 'Fields that would change' }),
    faults: z.array(rowFault.omit({ table: true, line: true })),
    duplicates: z
      .array(
        z.object({
          id: uuid.meta({ description: 'A party in the store, or of an earlier row' }),
          label: z.string(),
          detail: z.string().optional(),
          because: z.enum(['same-email', 'same-name-and-organisation', 'near-name']),
          sure: z.boolean().meta({ description: 'Merged unless the asker says otherwise' }),
        }),
      )
      .default([]),
    cells: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'The cells, of a row that needs a decision' }),
  })
  .meta({ id: 'ImportRow' })
export type ImportRow = z.infer<typeof importRow>

export const importStates = [
  'checking',
  'checked',
  'committing',
  'committed',
  'refused',
  'cancelled',
  'failed',
] as const

/** An import: what the file holds, what it would do, or what it did. */
export const importReport = z
  .object({
    id: uuid,
    state: z.enum(importStates),
    dryRun: z.boolean(),
    fileName: z.string().optional(),
    fileType: z.enum(['csv', 'xlsx', 'graphml', 'gexf', 'json']),
    tables: z.array(
      z.object({
        name: z.string(),
        columns: z.array(z.string()),
        rowCount: z.int(),
        mapping: tableMapping,
        missing: z
          .array(z.string())
          .optional()
          .meta({ description: 'Fields that must have a value and have no column' }),
        remembered: z.boolean().optional().meta({ description: 'The mapping is that of an earlier import' }),
        example: z.array(z.array(z.string())).meta({ description: 'The first rows, to recognise the columns by' }),
      }),
    ),
    counts: z.object({
      create: z.int(),
      change: z.int(),
      same: z.int(),
      refused: z.int(),
      undecided: z.int(),
    }),
    created: z.record(z.string(), z.int()).meta({ description: 'New records by kind' }),
    rows: z
      .array(importRow)
      .meta({ description: 'Those asked for or decided on, then what needs attention, then others' }),
    notes: z.array(z.string()).optional().meta({ description: 'What was assumed, or left aside, in plain words' }),
    progress: z.number().min(0).max(1),
    auditEntryId: uuid.optional().meta({ description: 'Once committed: the entry that can undo it' }),
    problem: z.string().optional().meta({ description: 'Why it failed' }),
  })
  .meta({ id: 'Import' })
export type ImportReport = z.infer<typeof importReport>

/** What an event of an import tells; the last one has the state that it ended in. */
export const importEvent = importReport
  .pick({ id: true, state: true, progress: true, counts: true, auditEntryId: true, problem: true })
  .meta({ id: 'ImportEvent' })
export type ImportEvent = z.infer<typeof importEvent>

export const importQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false', ''])
    .default('false')
    .transform((value) => value !== 'false')
    .meta({ description: 'Only say what would happen' }),
  outcome: z.enum(rowOutcomes).optional().meta({ description: 'Rows with this outcome come first in the report' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(limits.importCorrections)
    .default(limits.importRowsShown)
    .meta({ description: 'Rows in the report' }),
})
export type ImportQuery = z.infer<typeof importQuery>

/** Media types of an upload; `multipart/form-data` carries `file` and `options`, the others are the file itself. */
export const importTypes = [
  'multipart/form-data',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/graphml+xml',
  'application/gexf+xml',
  'application/xml',
  'text/xml',
  'application/json',
  'application/octet-stream',
] as const

export const templateParams = z.strictObject({
  table: z.enum(['organisations', 'professionals', 'ties', 'involvements']),
})

/** Sheets of a survey round: for one professional, whom of the network do they know, and how well. */
export const surveySheetInput = z
  .strictObject({ phenomenon: slug, professionalId: uuid })
  .meta({ id: 'SurveySheetRequest' })
