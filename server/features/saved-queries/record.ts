import { z } from 'zod'
import { savedQuery } from '../../../contract/saved-queries.ts'
import { defineKind, idsParams, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'

export const putSavedQueries = defineQuery('saved-queries/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: storedRow,
})

export const savedQueryKind = defineKind({
  kind: 'saved-query',
  isRelation: false,
  get: defineQuery('saved-queries/get', { mode: 'read', params: idsParams, row: savedQuery }),
  lock: defineQuery('saved-queries/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('saved-queries/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ id }) => id,
  parties: () => [],
  references: () => [],
  async put(run, rows) {
    await run(putSavedQueries, {
      rows: rows.map(({ id, parameters, ...row }) => ({
        id,
        properties: { ...propertiesOf(row), parameters: parameters.map(({ name, kind }) => `${name} ${kind}`) },
      })),
    })
  },
})
