import { rivalsAmong } from './rivals.ts'

const claim = (id: string, from: string, to: string, ...phenomena: string[]) => ({ id, from, to, phenomena })

it('finds claims that say something about the same, in the same direction', () => {
  const claims = [
    claim('general', 'a', 'b'),
    claim('again', 'a', 'b'),
    claim('back', 'b', 'a'),
    claim('fire', 'a', 'b', 'fire', 'flood'),
    claim('flood', 'a', 'b', 'storm', 'flood'),
    claim('frost', 'a', 'b', 'frost'),
    claim('elsewhere', 'a', 'c', 'fire'),
  ]
  expect(rivalsAmong(claims)).toEqual([
    { id: 'again', rival: 'general' },
    { id: 'flood', rival: 'fire' },
  ])
})

it('finds none in a claim that names a phenomenon twice', () => {
  expect(rivalsAmong([claim('fire', 'a', 'b', 'fire', 'fire')])).toEqual([])
})
