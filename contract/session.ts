import { z } from 'zod'
import { accountRoles } from './vocabulary.ts'

/** Who asks: the account behind the session or the key, and what it may do. */
export const account = z.object({ name: z.string(), role: z.enum(accountRoles) }).meta({ id: 'Account' })
export type Account = z.infer<typeof account>

/** The account that asks, and what this server goes by whoever asks. */
export const me = account
  .extend({
    freshnessMonths: z
      .int()
      .min(1)
      .meta({ description: 'Months after its last confirmation in which a claim is fresh' }),
  })
  .meta({ id: 'Me' })

/** A key that opens a session in the browser. */
export const sessionInput = z.strictObject({ apiKey: z.string().min(1).max(500) }).meta({ id: 'SessionRequest' })

export const health = z.object({ status: z.enum(['ok', 'unavailable']) }).meta({ id: 'Health' })
