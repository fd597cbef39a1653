import type { StaffSketch } from '../sketch.ts'

/** Professionals without an organisation in the demo: engaged individuals and a self-employed expert. */
export const independent: StaffSketch[] = [
  { function: 'Sleutelpersoon Oosterveen', in: 'j', seats: ['individual'], at: { samenleving: 'deelnemer' } },
  { function: 'Sleutelpersoon Vaartkwartier', in: 'jr', seats: ['individual'], reach: 'edge' },
  { function: 'Buurtvader', in: 's', seats: ['individual'], reach: 'edge' },
  {
    function: 'Ervaringsdeskundige en spreker',
    in: 'rl',
    seats: ['individual'],
    roles: ['represents', 'trains'],
    reach: 'edge',
  },
  { function: 'Zelfstandig duidingsdeskundige', in: 'ja', seats: ['private-expertise'], reach: 'edge' },
]
