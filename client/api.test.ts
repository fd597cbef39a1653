import { endpoints } from '../contract/endpoints.ts'
import { uuid } from '../contract/primitives.ts'
import { addressOf, newOperation } from './api.ts'

test('a path parameter is filled in and escaped', () => {
  expect(addressOf(endpoints.phenomena.get, { params: { id: 'a/b' } })).toBe('/v1/phenomena/a%2Fb')
})

test('a query joins lists with commas and leaves out what is undefined', () => {
  const query = { layers: ['national', 'civil-society'], minLevel: 3, asOf: undefined }
  expect(addressOf(endpoints.networks.get, { params: { phenomenonId: 'x' }, query })).toBe(
    '/v1/networks/x?layers=national%2Ccivil-society&minLevel=3',
  )
})

test('every attempt to write has a UUID of its own', () => {
  const names = Array.from({ length: 100 }, newOperation)
  expect(new Set(names).size).toBe(100)
  expect(names.filter((name) => !uuid.safeParse(name).success)).toEqual([])
})
