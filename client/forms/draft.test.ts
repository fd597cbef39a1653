import { cleaned, isSame, patchBetween, valueAt, withValue } from './draft.ts'

test('a value is read and written at a dotted path, and lists stay lists', () => {
  const draft = { worksFor: [{ organisationId: 'a' }, { organisationId: 'b' }] }
  const next = withValue(draft, 'worksFor.1.function', 'wijkagent')
  expect(next).toEqual({ worksFor: [{ organisationId: 'a' }, { organisationId: 'b', function: 'wijkagent' }] })
  expect(valueAt(next, 'worksFor.1.function')).toBe('wijkagent')
  expect(valueAt(next, 'nothing.here')).toBeUndefined()
  expect(draft.worksFor[1]).toEqual({ organisationId: 'b' })
})

test('what is empty is absent', () => {
  expect(cleaned({ name: ' Sanne ', email: '', phone: null, list: [], posts: [{ function: ' ' }] })).toEqual({
    name: 'Sanne',
    list: [],
    posts: [{}],
  })
})

test('the same seats in another order are the same; another order of posts is not', () => {
  expect(isSame(['police', 'school'], ['school', 'police'])).toBe(true)
  expect(isSame([{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }])).toBe(false)
  expect(isSame(undefined, '')).toBe(true)
  expect(isSame(undefined, [])).toBe(true)
  expect(isSame(undefined, false)).toBe(true)
  expect(isSame(0, undefined)).toBe(false)
})

test('a patch holds what differs, and null for what went away', () => {
  expect(patchBetween({ name: 'A', email: 'a@b.example', level: 'local' }, { name: 'B', level: 'local' })).toEqual({
    name: 'B',
    email: null,
  })
})
