import { z } from 'zod'
import { accountRoles } from './vocabulary.ts'

/** Who asks: the account behind the session or the key, and what it may do. */
export const me = z.object({ name: z.string(), role: z.enum(accountRoles) }).meta({ id: 'Me' })
export type Me = z.infer<typeof me>

/** A key that opens a session in the browser. */
export const sessionInput = z.strictObject({ apiKey: z.string().min(1).max(500) }).meta({ id: 'SessionRequest' })

export const health = z.object({ status: z.enum(['ok', 'unavailable']) }).meta({ id: 'Health' })
