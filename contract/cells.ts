import { z } from 'zod'

/** Days, times and durations, as ISO 8601 texts. */
export const temporalTypes = ['date', 'time', 'local-time', 'date-time', 'local-date-time', 'duration'] as const

type Cells = { [name: string]: Cell }
export type NodeCell = { type: 'node'; elementId: string; labels: string[]; properties: Cells }
export type RelationshipCell = {
  type: 'relationship'
  elementId: string
  relationshipType: string
  start: string
  end: string
  properties: Cells
}
export type PathCell = { type: 'path'; nodes: NodeCell[]; relationships: RelationshipCell[] }
export type TextCell = { type: 'integer' | 'float' | (typeof temporalTypes)[number] | 'other'; value: string }

/** What Cypher knows and JSON does not: each is an object that names its type. A map of the question's own is one as well. */
export type TypedCell =
  | NodeCell
  | RelationshipCell
  | PathCell
  | TextCell
  | { type: 'map'; entries: Cells }
  | { type: 'point'; srid: number; coordinates: number[] }

/** One value of an answer: null, a truth value, a number, a text, a list of values, or an object that names its type. */
export type Cell = null | boolean | number | string | Cell[] | TypedCell

const cells = z.record(
  z.string(),
  z.lazy(() => cell),
)
const elementId = z.string().meta({ description: 'Inside this database, until it is restored', example: '4:ab:12' })
const node = z.object({ type: z.literal('node'), elementId, labels: z.array(z.string()), properties: cells })
const relationship = z.object({
  type: z.literal('relationship'),
  elementId,
  relationshipType: z.string(),
  start: z.string(),
  end: z.string(),
  properties: cells,
})
const typed = z.discriminatedUnion('type', [
  node,
  relationship,
  z.object({ type: z.literal('path'), nodes: z.array(node), relationships: z.array(relationship) }),
  z.object({ type: z.literal('map'), entries: cells }),
  z.object({ type: z.literal('point'), srid: z.int(), coordinates: z.array(z.number()) }),
  z.object({
    type: z.enum(['integer', 'float', ...temporalTypes, 'other']).meta({
      description:
        '`integer`: beyond what a JSON number holds; `float`: NaN and the infinities; days and times: ISO 8601',
    }),
    value: z.string(),
  }),
])

export const cell: z.ZodType<Cell> = z
  .union([z.null(), z.boolean(), z.number(), z.string(), z.array(z.lazy(() => cell)), typed])
  .meta({ id: 'Cell', description: 'One value. What JSON has no form for is an object that names its `type`.' })
