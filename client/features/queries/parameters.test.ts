import { guessedKind, parametersIn, valueTyped } from './parameters.ts'

it('finds each parameter once, in order, and none in texts and comments', () => {
  const cypher = `MATCH (p {id: $party}) // not $this
    /* nor $that
       nor $that */
    WHERE p.name <> "$text" AND p.x = '\\'$y' AND p.\`$z\` > $least OR p.id = $party RETURN p`
  expect(parametersIn(cypher)).toEqual(['party', 'least'])
})

it.each([
  ['phenomenon', 'phenomenon'],
  ['partyId', 'party'],
  ['sinceDay', 'day'],
  ['minLevel', 'number'],
  ['name', 'text'],
])('guesses what $%s asks for', (name, kind) => {
  expect(guessedKind(name)).toBe(kind)
})

it.each([
  ['number', '3', 3],
  ['number', 'x', undefined],
  ['number', ' ', undefined],
  ['text', '3', '3'],
  ['json', '["a", 1]', ['a', 1]],
  ['json', '["a"', undefined],
  ['day', '', undefined],
] as const)('reads a %s of %j', (kind, typed, value) => {
  expect(valueTyped(kind, typed)).toEqual(value)
})
