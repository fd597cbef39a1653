import type { Tie } from '../projection/network.ts'
import { sentenceOf } from './sentence.ts'
import { positionStep, tieStep } from './step.ts'

const names: Record<string, string> = { a: 'Anna', b: 'Bram', school: 'school' }
const nameOf = (id: string) => names[id] ?? ''
const fresh = (level: number) => ({ level, stale: false })
const old = (level: number) => ({ level, stale: true })
const none = undefined

it.each<[what: string, tie: Tie, nl: string, en: string]>([
  [
    'mutual, the lower level',
    { outgoing: fresh(4), incoming: fresh(3) },
    'Anna en Bram vertrouwen elkaar (niveau 3).',
    'Anna and Bram trust each other (level 3).',
  ],
  [
    'mutual, one claim stale',
    { outgoing: fresh(5), incoming: old(5) },
    'Anna en Bram vertrouwen elkaar (niveau 5, van één kant verouderd).',
    'Anna and Bram trust each other (level 5, stale on one side).',
  ],
  [
    'mutual, both stale',
    { outgoing: old(2), incoming: old(4) },
    'Anna en Bram vertrouwen elkaar (niveau 2, verouderd).',
    'Anna and Bram trust each other (level 2, stale).',
  ],
  [
    'one-sided, along the step',
    { outgoing: fresh(4), incoming: none },
    'Anna vertrouwt Bram (niveau 4, eenzijdig).',
    'Anna trusts Bram (level 4, one-sided).',
  ],
  [
    'one-sided, against the step',
    { outgoing: none, incoming: fresh(1) },
    'Bram vertrouwt Anna (niveau 1, eenzijdig).',
    'Bram trusts Anna (level 1, one-sided).',
  ],
  [
    'one-sided and stale',
    { outgoing: none, incoming: old(5) },
    'Bram vertrouwt Anna (niveau 5, eenzijdig, verouderd).',
    'Bram trusts Anna (level 5, one-sided, stale).',
  ],
])('says of a tie that it is %s', (_, tie, nl, en) => {
  const steps = [tieStep('a', 'b', tie)]
  expect(sentenceOf(steps, nameOf, 'nl')).toBe(nl)
  expect(sentenceOf(steps, nameOf, 'en')).toBe(en)
})

it('joins the steps of a route to one sentence', () => {
  const steps = [tieStep('a', 'b', { outgoing: fresh(4), incoming: none }), positionStep('fills', 'b', 'school')]
  expect(sentenceOf(steps, nameOf, 'nl')).toBe('Anna vertrouwt Bram (niveau 4, eenzijdig) en Bram vult de plek school.')
  expect(sentenceOf(steps, nameOf, 'en')).toBe('Anna trusts Bram (level 4, one-sided) and Bram fills the seat school.')
})
