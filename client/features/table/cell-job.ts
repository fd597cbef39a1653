import type { z } from 'zod'
import type { Done } from '../../api.ts'
import type { Start } from '../../forms/use-form.ts'

/** What changing one cell takes: which record it stands in, how that is read, and how it is stored. */
export type CellJob = {
  schema: z.ZodType<Record<string, unknown>>
  /** The part of the record as it is now, with the version that a write must meet. */
  read(): Promise<Start>
  save(values: Record<string, unknown>, start: Start): Promise<Done<unknown>>
  /** What was done, once it is stored. */
  said: string
  /** Names of parts of the form that are no field, for who must choose between two versions. */
  parts?: ReadonlyMap<string, string>
  placeOf?: (path: string) => string
}
