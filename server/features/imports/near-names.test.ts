import { NearNames } from './near-names.ts'
import { nameKey } from './party-index.ts'

const near = (stored: string, name: string) => {
  const names = new NearNames<string>()
  names.add(nameKey(stored), stored)
  return names.find(nameKey(name)).size > 0
}

it.each([
  ['Sanne de Vries', 'de Vries, Sanne'],
  ['Sanne de Vries', 'De Vries Sanne'],
  ['Sanne de Vries', 'S. de Vries'],
  ['S.M. de Vries', 'Sanne de Vries'],
  ['Peter Janssen', 'Peter Jansen'],
  ['Peter Jansen', 'Peter Jensen'],
  ['Peter Jansen', 'Peter Jasnen'],
  ['Renée Çelik', 'Renee Celik'],
  ['Wijkteam Oosterpark', 'Wijkteam Oosterparc'],
])('finds %s near %s', (stored, name) => {
  expect(near(stored, name)).toBe(true)
})

it.each([
  ['Basisschool 12', 'Basisschool 13'],
  ['Team Noord', 'Team Oost'],
  ['Anna Bakker', 'Hanna Bakker'],
  ['Sanne de Vries', 'Sanne de Wit'],
  ['Sanne de Vries', 'P. de Vries'],
  ['Sanne de Vries', 'Sanne de Vries-Jansen'],
  ['Peter Jansen', 'Piet Jensen'],
])('tells %s and %s apart', (stored, name) => {
  expect(near(stored, name)).toBe(false)
})

it('looks at few of many that are named alike', () => {
  const names = new NearNames<number>()
  for (let at = 0; at < 5_000; at++) names.add('jan jansen', at)
  expect(names.find('jan jansen').size).toBeLessThan(50)
})
