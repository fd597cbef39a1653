import { z } from 'zod'
import { endpoints } from '../../../contract/endpoints.ts'
import type { GraphNode } from '../../../contract/graph-view.ts'
import { involvementInput } from '../../../contract/involvement.ts'
import { type Employment, employment, professionalInput } from '../../../contract/professionals.ts'
import { call, write } from '../../api.ts'
import { changeRecord } from '../../edits/writes.ts'
import type { CellJob } from './cell-job.ts'

const fields = {
  name: professionalInput.shape.name,
  function: employment.shape.function,
  seats: professionalInput.shape.partyTypes,
  roles: involvementInput.shape.roles,
  key: involvementInput.shape.keyRole,
}

/** A column of the parties that can be changed in place. */
export type PartyColumn = keyof typeof fields

/** Whether a cell of a party can be changed here: a role only in the phenomenon that is open, a function only in a post. */
export function isPartyColumn(column: string, node: GraphNode, phenomenon: string | null): column is PartyColumn {
  if (node.kind === 'seat' || node.kind === 'consultation') return false
  if (column === 'function') return node.kind === 'professional' && node.organisationId !== undefined
  if (column === 'roles' || column === 'key') return phenomenon !== null && node.phenomena.includes(phenomenon)
  return column === 'name' || column === 'seats'
}

/** Changes one field of a party's record, or of its part in the phenomenon that is open. */
export function partyJob(node: GraphNode, column: PartyColumn, phenomenon: string | null, said: string): CellJob {
  if (column === 'roles' || column === 'key') return roleJob(node.id, column, phenomenon ?? '', said)
  if (column === 'function') return functionJob(node, said)
  const field = column === 'name' ? 'name' : 'partyTypes'
  const kind = node.kind === 'organisation' ? 'organisation' : 'professional'
  const { get } = endpoints[kind === 'organisation' ? 'organisations' : 'professionals']
  return {
    schema: z.strictObject({ [field]: fields[column] }),
    said,
    async read() {
      const record = await call(get, { params: { id: node.id }, query: {} })
      return { draft: { [field]: record[field] }, version: record.version }
    },
    save: (values, { version }) => changeRecord(kind, node.id, values, version),
  }
}

/** The function of the post that the table shows; the other posts go along as they are. */
function functionJob({ id, ...shown }: GraphNode, said: string): CellJob {
  let posts: Employment[] = []
  const isShown = (post: Employment) =>
    post.organisationId === shown.organisationId && (post.function ?? '') === (shown.function ?? '')
  let place = -1
  return {
    schema: z.strictObject({ function: fields.function }),
    said,
    async read() {
      const { worksFor, version } = await call(endpoints.professionals.get, { params: { id }, query: {} })
      // After somebody else changed the function, the post is still the one in its place.
      if (place < 0) place = Math.max(0, worksFor.findIndex(isShown))
      posts = worksFor
      return { draft: { function: posts[place]?.function }, version }
    },
    save: ({ function: name }, { version }) => {
      const worksFor = posts.map((post, i) => (i === place ? { ...post, function: name } : post))
      return changeRecord('professional', id, { worksFor }, version)
    },
    placeOf: (path) => (path.endsWith('function') ? 'function' : ''),
  }
}

function roleJob(partyId: string, column: 'roles' | 'key', phenomenonId: string, said: string): CellJob {
  const params = { id: phenomenonId, partyId }
  const field = column === 'roles' ? 'roles' : 'keyRole'
  let whole: object = {}
  return {
    schema: z.strictObject({ [field]: fields[column] }),
    said,
    async read() {
      const now = await call(endpoints.involvement.get, { params, query: {} })
      const { phenomenonId: _, partyId: __, version, ...rest } = now
      whole = rest
      return { draft: { [field]: now[field] }, version }
    },
    save: (values, { version }) =>
      write(
        endpoints.involvement.put,
        { params, body: involvementInput.parse({ ...whole, ...values }) },
        {
          ifMatch: version,
        },
      ),
  }
}
