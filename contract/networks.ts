import { z } from 'zod'
import { limits } from './limits.ts'
import { endsOfTies, tieEnds } from './network-filters.ts'
import { day, queryFlag, queryList, slug } from './primitives.ts'
import { knownTieStates, layers, nodeKinds } from './vocabulary.ts'

export const networkParams = z.strictObject({ phenomenonId: slug })
export const networkQuery = z.strictObject({
  asOf: day.optional().meta({ description: 'Day on which to read the network; today when absent' }),
  layers: queryList(z.enum(layers)).optional(),
  kinds: queryList(z.enum(nodeKinds))
    .optional()
    .meta({ description: `Comma-separated list of ${nodeKinds.join(', ')}; without it all but consultations` }),
  minLevel: z.coerce.number().int().min(1).max(5).optional(),
  freshOnly: queryFlag.optional(),
  tieStates: queryList(z.enum(knownTieStates)).optional(),
  between: queryList(z.string())
    .pipe(tieEnds)
    .optional()
    .meta({ description: `Comma-separated two ends of a tie, each ${endsOfTies}` }),
  limit: z.coerce.number().int().min(1).max(limits.network.max).default(limits.network.default),
})
