import { z } from 'zod'

const state = z.looseObject({ version: z.int() })

/** A record as a revision keeps it; undefined where it was not there. */
export function stateOf(json: string | undefined): z.infer<typeof state> | undefined {
  return json === undefined ? undefined : state.parse(JSON.parse(json))
}
