import { z } from 'zod'
import { limits } from './limits.ts'
import { freeText, name, text, uuid, version } from './primitives.ts'
import { parameterName } from './queries.ts'

/** What a parameter asks for, and so which field it gets. */
export const parameterKinds = ['text', 'number', 'day', 'phenomenon', 'party', 'json'] as const
export type ParameterKind = (typeof parameterKinds)[number]

const parameter = z.strictObject({ name: parameterName, kind: z.enum(parameterKinds) }).meta({ id: 'QueryParameter' })
export type QueryParameter = z.infer<typeof parameter>

export const savedQueryInput = z
  .strictObject({
    name: name.meta({ example: 'Sleutelrollen per fenomeen' }),
    description: text.optional(),
    cypher: freeText(limits.query.length).meta({ description: 'Cypher that reads; kept, so without data of a case' }),
    parameters: z
      .array(parameter)
      .max(limits.query.params)
      .default([])
      .meta({ description: 'What each parameter asks for; one that is not named here asks for text' }),
  })
  .meta({ id: 'NewSavedQuery' })
export type SavedQueryInput = z.infer<typeof savedQueryInput>

/** A question in Cypher that is kept under a name, for everybody. */
export const savedQuery = z
  .object({ ...savedQueryInput.shape, id: uuid, version })
  .meta({ id: 'SavedQuery', description: 'A question in Cypher that is kept under a name, for everybody.' })
export type SavedQuery = z.infer<typeof savedQuery>
