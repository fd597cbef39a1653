import { z } from 'zod'
import { limits } from './limits.ts'

/** How to page through a list: at most `limit` items, from `cursor` on. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(limits.page.max).default(limits.page.default),
  cursor: z
    .string()
    .max(300)
    .optional()
    .meta({ description: 'The `next` of the page before; absent for the first page' }),
})
export type PageQuery = z.infer<typeof pageQuery>

/** One page of records, ordered by id; `next` is absent on the last page. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last' }),
  })
}
