import { z } from 'zod'

/** What a property holds. Days are texts in the store, ISO 8601: they compare as texts. */
export const propertyTypes = ['text', 'number', 'flag', 'day', 'texts'] as const
type PropertyType = (typeof propertyTypes)[number]
type Properties = Readonly<Record<string, PropertyType>>

const record = { id: 'text', version: 'number' } as const
const period = { from: 'day', until: 'day' } as const
const party = {
  ...record,
  name: 'text',
  email: 'text',
  phone: 'text',
  tasks: 'text',
  powers: 'text',
  interests: 'text',
  workingMethod: 'text',
  ...period,
} as const
const organisation = { ...party, shortName: 'text', level: 'text', website: 'text' } as const
const condition = { necessity: 'text', conditionNl: 'text', conditionEn: 'text' } as const

/** The labels that a question in Cypher may look at, and what their nodes hold. Whatever is not here stays unseen. */
export const readableLabels = {
  Party: party,
  Organisation: organisation,
  Professional: party,
  Phenomenon: {
    ...record,
    theme: 'text',
    nameNl: 'text',
    nameEn: 'text',
    purpose: 'text',
    legalBasis: 'text',
    reviewOn: 'day',
  },
  PartyType: {
    id: 'text',
    layer: 'text',
    nameNl: 'text',
    nameEn: 'text',
    parent: 'text',
    ...condition,
    examplesNl: 'text',
    sourceSection: 'text',
  },
  Consultation: { ...record, name: 'text', frequency: 'text', ...period },
} as const satisfies Record<string, Properties>

type Relation = { from: readonly string[]; to: string; properties: Properties }

/** The same for relations: between which labels they lie, and what they hold. */
export const readableTypes = {
  TRUSTS: {
    from: ['Party'],
    to: 'Party',
    properties: {
      ...record,
      level: 'number',
      confirmedOn: 'day',
      basis: 'text',
      statedBy: 'text',
      note: 'text',
      knowsTasks: 'flag',
      knowsPowers: 'flag',
      phenomena: 'texts',
      ...period,
      toRebuild: 'flag',
    },
  },
  WORKS_FOR: { from: ['Professional'], to: 'Organisation', properties: { id: 'text', function: 'text', ...period } },
  PART_OF: { from: ['Organisation'], to: 'Organisation', properties: {} },
  FILLS: { from: ['Party'], to: 'PartyType', properties: period },
  INVOLVED_IN: {
    from: ['Party'],
    to: 'Phenomenon',
    properties: { version: 'number', roles: 'texts', keyRole: 'flag', contributesTo: 'texts', ...period },
  },
  TAKES_PART_IN: {
    from: ['Party'],
    to: 'Consultation',
    properties: { version: 'number', role: 'text', ...period },
  },
  DISCUSSES: { from: ['Consultation'], to: 'Phenomenon', properties: {} },
  EXPECTS: {
    from: ['Phenomenon'],
    to: 'PartyType',
    properties: { version: 'number', applies: 'flag', ...condition },
  },
} as const satisfies Record<string, Relation>

const property = z.object({ name: z.string(), type: z.enum(propertyTypes) })

/** What there is to ask about in Cypher. */
export const graphSchema = z
  .object({
    labels: z.array(z.object({ name: z.string(), properties: z.array(property) })),
    relations: z.array(
      z.object({ type: z.string(), from: z.array(z.string()), to: z.string(), properties: z.array(property) }),
    ),
  })
  .meta({ id: 'GraphSchema', description: 'Labels, relation types and properties of the network in the database.' })
export type GraphSchema = z.infer<typeof graphSchema>

const listed = (properties: Properties) => Object.entries(properties).map(([name, type]) => ({ name, type }))

/** The declaration above as the API answers it. */
export function declaredSchema(): GraphSchema {
  return {
    labels: Object.entries(readableLabels).map(([name, properties]) => ({ name, properties: listed(properties) })),
    relations: Object.entries<Relation>(readableTypes).map(([type, { from, to, properties }]) => ({
      type,
      from: [...from],
      to,
      properties: listed(properties),
    })),
  }
}
