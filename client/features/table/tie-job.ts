import { z } from 'zod'
import { endpoints } from '../../../contract/endpoints.ts'
import { trustRelationInput } from '../../../contract/trust-relations.ts'
import { call, write } from '../../api.ts'
import { changeRecord } from '../../edits/writes.ts'
import { isSame } from '../../forms/draft.ts'
import type { CellJob } from './cell-job.ts'
import type { TieRow } from './rows.ts'

const { level, confirmedOn } = trustRelationInput.shape
const fields = { level: z.strictObject({ level }), confirmed: z.strictObject({ confirmedOn }) }

/** A column of the ties that can be changed in place. */
export type TieColumn = keyof typeof fields

/** Whether a column of the ties can be changed in place. */
export function isTieColumn(column: string): column is TieColumn {
  return Object.hasOwn(fields, column)
}

/** Changes the level or the day of a tie: of each claim in view its own, two at once in one change set. */
export function tieJob(row: TieRow, column: TieColumn, parts: ReadonlyMap<string, string>, said: string): CellJob {
  const ids = row.claims.map(({ id }) => id)
  const field = column === 'level' ? 'level' : 'confirmedOn'
  let versions = new Map<string, number>()
  let changed: string[] = []
  return {
    schema: z.strictObject(Object.fromEntries(ids.map((id) => [id, fields[column]]))),
    parts,
    said,
    async read() {
      const claims = await Promise.all(
        ids.map((id) => call(endpoints.trustRelations.get, { params: { id }, query: {} })),
      )
      versions = new Map(claims.map(({ id, version }) => [id, version]))
      return { draft: Object.fromEntries(claims.map((claim) => [claim.id, { [field]: claim[field] }])) }
    },
    async save(values, { draft }) {
      const patch = z.record(z.string(), z.looseObject({})).parse(values)
      changed = ids.filter((id) => !isSame(patch[id], draft[id]))
      const [first = '', ...more] = changed
      if (more.length === 0) return changeRecord('trust-relation', first, patch[first] ?? {}, versions.get(first))
      const changes = changed.map((id) => ({
        do: 'change-trust-relation' as const,
        id,
        version: versions.get(id) ?? 1,
        patch: z.object({ level: level.optional(), confirmedOn: confirmedOn.optional() }).parse(patch[id]),
      }))
      return write(endpoints.changeSets.create, { body: { changes } })
    },
    // With two claims the server names the step; with one only the field.
    placeOf: (path) => {
      const place = Number(/^changes\.(\d+)/.exec(path)?.[1] ?? 0)
      const id = changed[place]
      return id && path.endsWith(field) ? `${id}.${field}` : ''
    },
  }
}
