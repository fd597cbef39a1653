import { createTimeLine } from './time-line.ts'

const edit = (auditEntryId: string) => ({ auditEntryId, said: `did ${auditEntryId}` })

test('what came last is taken back first, whether step or edit', () => {
  const line = createTimeLine()
  expect(line.last(0)).toBeNull()
  line.stepped(1)
  line.did(edit('a'), 1)
  line.stepped(2)
  expect(line.last(2)).toBe('step')
  expect(line.last(1)).toMatchObject(edit('a'))
  line.undid(edit('a'), 'undo-a', 1)
  expect(line.last(1)).toBe('step')
  expect(line.last(0)).toBeNull()
})

test('an undone edit is done again by undoing its undoing, and can be undone once more', () => {
  const line = createTimeLine()
  line.did(edit('a'), 0)
  line.undid(edit('a'), 'undo-a', 0)
  const next = line.next(0)
  expect(next).toMatchObject({ auditEntryId: 'undo-a', said: 'did a' })
  if (next === 'step') throw new Error('an edit was expected')
  line.redid(next, 'redo-a', 0)
  expect(line.next(0)).toBe('step')
  expect(line.last(0)).toMatchObject({ auditEntryId: 'redo-a' })
})

test('a new step cuts off what was undone, and keeps edits made on steps that are gone', () => {
  const line = createTimeLine()
  line.stepped(1)
  line.stepped(2)
  line.did(edit('a'), 2)
  line.did(edit('b'), 2)
  line.undid(edit('b'), 'undo-b', 2)
  line.stepped(1)
  expect(line.next(1)).toBe('step')
  expect(line.last(1)).toBe('step')
  expect(line.last(0)).toMatchObject(edit('a'))
})

test('what cannot be taken back any more is forgotten', () => {
  const line = createTimeLine()
  line.did(edit('a'), 0)
  line.did(edit('b'), 0)
  line.forget(edit('b'))
  expect(line.last(0)).toMatchObject(edit('a'))
})
