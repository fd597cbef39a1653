import { arrangeLabels, type Label } from './declutter.ts'
import { nearestTowards } from './direction.ts'
import { twoLines } from './label-text.ts'

describe('nearestTowards', () => {
  const places = [
    ['east', { x: 10, y: 1 }],
    ['far-east', { x: 30, y: 0 }],
    ['north', { x: 1, y: -12 }],
    ['here', { x: 0, y: 0 }],
  ] as const

  test.each([
    ['right', 'east'],
    ['up', 'north'],
    ['down', null],
    ['left', null],
  ] as const)('%s of the middle is %s', (direction, id) => {
    expect(nearestTowards({ x: 0, y: 0 }, direction, places)).toBe(id)
  })

  test('takes the first id of two that are as near', () => {
    const twins = [
      ['b', { x: 5, y: 5 }],
      ['a', { x: 5, y: -5 }],
    ] as const
    expect(nearestTowards({ x: 0, y: 0 }, 'right', twins)).toBe('a')
  })
})

describe('arrangeLabels', () => {
  test('puts a label below its shape when nothing is there', () => {
    expect(arrangeLabels([label('a', 0, 0)])).toEqual(new Map([['a', 'below']]))
  })

  test('lets the heavier label choose and the other go elsewhere', () => {
    const sides = arrangeLabels([label('light', 0, 0, 1), label('heavy', 30, 0, 2)])
    expect(sides.get('heavy')).toBe('below')
    expect(sides.get('light')).toBe('above')
  })

  test('leaves out a label that fits nowhere', () => {
    const wall = { x: 0, y: 0, width: 500, height: 500 }
    expect(arrangeLabels([label('a', 0, 0)], [wall]).size).toBe(0)
  })

  test('covers a shape that is not firm', () => {
    const soft = { ...label('soft', 0, 20, 0), firm: false }
    expect(arrangeLabels([label('a', 0, 0, 1), soft]).get('a')).toBe('below')
    expect(arrangeLabels([label('a', 0, 0, 1), { ...soft, firm: true }]).get('a')).toBe('above')
  })
})

describe('twoLines', () => {
  test.each([
    ['Anna Bos', 'Anna Bos'],
    ['Team Openbare Orde en Veiligheid', 'Team Openbare Orde\nen Veiligheid'],
    ['Zorg- en Veiligheidshuis Noord-Holland', 'Zorg- en\nVeiligheidshuis Noor…'],
    ['Scholengemeenschapsraad', 'Scholengemeenschapsr…'],
  ])('%s', (name, lines) => {
    expect(twoLines(name, 18)).toBe(lines)
  })
})

function label(id: string, x: number, y: number, weight = 1): Label {
  return { id, width: 50, height: 12, weight, firm: true, shape: { x, y, width: 20, height: 20 } }
}
