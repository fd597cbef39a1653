import type { CountingClaim } from '../../graph-view/claims.ts'
import { nearestFirst } from './nearest.ts'

const claim = (from: string, to: string, level: number): CountingClaim => ({
  id: `${from}${to}`,
  from,
  to,
  level,
  confirmedOn: '2024-01-01',
  stale: false,
  mutual: false,
})

/*  a -1-> b -5-> c -2-> d       e -4-> a -3-> f       g works for b, b is a part of h     i -> i alone */
const network = {
  claims: [claim('a', 'b', 1), claim('b', 'c', 5), claim('c', 'd', 2), claim('e', 'a', 4), claim('a', 'f', 3)],
  relations: {
    claims: [],
    posts: [['post', 'g', 'b'] as [string, string, string]],
    parts: [['b', 'h'] as [string, string]],
  },
}
const everybody = new Set('abcdefghi')

it('starts with the party itself', () => {
  expect(nearestFirst('a', network, 0, everybody)).toEqual(['a'])
  expect(nearestFirst('i', network, 3, everybody)).toEqual(['i'])
})

it('goes outwards, over relations of any kind and direction, the strongest claim first', () => {
  expect(nearestFirst('a', network, 1, everybody)).toEqual(['a', 'e', 'f', 'b'])
  expect(nearestFirst('a', network, 2, everybody)).toEqual(['a', 'e', 'f', 'b', 'c', 'g', 'h'])
  expect(nearestFirst('a', network, 9, everybody)).toEqual(['a', 'e', 'f', 'b', 'c', 'g', 'h', 'd'])
})

it('takes the highest level of several claims', () => {
  const more = { ...network, claims: [...network.claims, claim('b', 'a', 5)] }
  expect(nearestFirst('a', more, 1, everybody)).toEqual(['a', 'b', 'e', 'f'])
})

it('goes over nobody who is not wanted, but from the centre even so', () => {
  expect(nearestFirst('a', network, 9, new Set('cdefg'))).toEqual(['a', 'e', 'f'])
  expect(nearestFirst('a', network, 9, new Set())).toEqual(['a'])
})
