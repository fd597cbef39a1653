import { z } from 'zod'
import { limits } from './limits.ts'
import { day, queryFlag, queryList, slug } from './primitives.ts'
import { layers, nodeKinds } from './vocabulary.ts'

/** What narrows a network down. Layers and kinds choose nodes; minLevel and freshOnly choose trust edges. */
export const networkFilters = z
  .strictObject({
    layers: z.array(z.enum(layers)).min(1).max(layers.length).optional(),
    kinds: z.array(z.enum(nodeKinds)).min(1).max(nodeKinds.length).optional(),
    minLevel: z.int().min(1).max(5).optional(),
    freshOnly: z.boolean().optional(),
  })
  .meta({ id: 'NetworkFilters' })
export type NetworkFilters = z.infer<typeof networkFilters>

export const networkParams = z.strictObject({ phenomenonId: slug })
export const networkQuery = z.strictObject({
  asOf: day.optional().meta({ description: 'Day on which to read the network; today when absent' }),
  layers: queryList(z.enum(layers)).optional(),
  kinds: queryList(z.enum(nodeKinds))
    .optional()
    .meta({ description: `Comma-separated list of ${nodeKinds.join(', ')}; without it all but consultations` }),
  minLevel: z.coerce.number().int().min(1).max(5).optional(),
  freshOnly: queryFlag.optional(),
  limit: z.coerce.number().int().min(1).max(limits.network.max).default(limits.network.default),
})
