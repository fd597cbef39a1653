import { createRequire } from 'node:module'
import { z } from 'zod'

/** The version of this product, as its package says. */
export const productVersion = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('../../package.json')).version
