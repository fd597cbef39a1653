import { z } from 'zod'
import { limits } from './limits.ts'
import { networkFilters } from './network-filters.ts'
import { day, distinct, evenWithOtherFaults, slug, uuid } from './primitives.ts'

/** The forms that a subgraph goes out in, by media type; `extension` names the file. */
export const exportFormats = {
  'application/json': { extension: 'json' },
  'text/csv': { extension: 'csv' },
  'application/graphml+xml': { extension: 'graphml' },
  'application/gexf+xml': { extension: 'gexf' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extension: 'xlsx' },
} as const
export type ExportFormat = keyof typeof exportFormats

export const exportTables = ['ties', 'parties'] as const

/** Which subgraph: a whole network, the named parties with what joins them, or those of them that are in a network. */
export const exportRequest = z
  .strictObject({
    phenomenon: slug.optional(),
    partyIds: distinct(z.union([uuid, slug]), limits.exportParties)
      .min(1)
      .optional()
      .meta({ description: 'Parties, and vacant seats by their slug' }),
    asOf: day.optional(),
    filters: networkFilters.optional(),
    table: z.enum(exportTables).default('ties').meta({ description: 'Which table a CSV holds' }),
    separator: z
      .enum([',', ';'])
      .default(',')
      .meta({ description: 'Column separator of a CSV; Dutch spreadsheets expect a semicolon' }),
  })
  .refine((request) => request.phenomenon !== undefined || request.partyIds !== undefined, {
    params: { fault: 'exportSubject' },
    ...evenWithOtherFaults,
  })
  .meta({ id: 'ExportRequest', example: { phenomenon: 'jihadist-extremism', table: 'ties' } })
export type ExportRequest = z.infer<typeof exportRequest>
