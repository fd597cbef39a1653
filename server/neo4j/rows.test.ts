import { z } from 'zod'
import { plainRow } from './rows.ts'

const row = z.object({
  id: z.string(),
  note: z.string().optional(),
  level: z.int().nullable(),
  posts: z.array(z.unknown()).optional(),
})

it('leaves out a null where the field may be absent, and keeps it where it may be null', () => {
  expect(plainRow(row, { id: 'a', note: null, level: null })).toEqual({ id: 'a', level: null })
})

it('leaves out nulls inside maps, at any depth, and keeps those in lists', () => {
  const posts = [{ function: null, inner: { from: null, until: '2024-01-01' } }, ['a', null]]
  expect(plainRow(row, { id: 'a', level: 1, posts })).toEqual({
    id: 'a',
    level: 1,
    posts: [{ inner: { until: '2024-01-01' } }, ['a', null]],
  })
})

it('keeps what is false, zero or empty', () => {
  expect(plainRow(row, { id: '', level: 0, posts: [] })).toEqual({ id: '', level: 0, posts: [] })
})
