import type { Contribution, Role } from '../../contract/vocabulary.ts'

interface Part {
  roles: Role[]
  contributesTo: Contribution[]
}

const signalling: Part = { roles: ['signals'], contributesTo: ['prevention'] }
const helping: Part = { roles: ['signals', 'intervenes'], contributesTo: ['prevention'] }
const acting: Part = { roles: ['signals', 'intervenes'], contributesTo: ['prevention', 'mitigation'] }
const representing: Part = { roles: ['represents'], contributesTo: ['prevention'] }

/** What the guidance lets somebody on a seat do in the approach. */
const parts: Record<string, Part> = {
  municipality: { roles: ['coordinates'], contributesTo: ['prevention', 'mitigation'] },
  'municipality-safety': { roles: ['signals', 'coordinates'], contributesTo: ['prevention', 'mitigation'] },
  'municipality-social': { roles: ['coordinates', 'intervenes'], contributesTo: ['prevention'] },
  'municipality-education': { roles: ['coordinates'], contributesTo: ['prevention'] },
  'municipality-care': { roles: ['coordinates', 'intervenes'], contributesTo: ['prevention', 'mitigation'] },
  'care-and-safety-house': { roles: ['coordinates'], contributesTo: ['prevention', 'mitigation'] },
  police: { roles: ['signals', 'coordinates', 'intervenes'], contributesTo: ['prevention', 'mitigation'] },
  'community-police': acting,
  'public-prosecution-service': { roles: ['coordinates', 'intervenes'], contributesTo: ['mitigation'] },
  'probation-service': { roles: ['signals', 'intervenes'], contributesTo: ['mitigation'] },
  'child-protection-board': { roles: ['signals', 'intervenes'], contributesTo: ['prevention', 'mitigation'] },
  'nctv-local-adviser': { roles: ['coordinates', 'interprets-signals'], contributesTo: ['prevention', 'mitigation'] },
  'municipality-enforcement': acting,
  'municipality-debt-counselling': helping,
  'municipality-care-and-welfare': helping,
  'municipality-wmo': helping,
  'municipality-youth-work': helping,
  'municipality-youth-education': helping,
  'safe-at-home': helping,
  'mental-health-care': helping,
  'municipal-health-service': helping,
  lse: { roles: ['interprets-signals', 'intervenes', 'trains'], contributesTo: ['prevention', 'mitigation'] },
  nctv: { roles: ['interprets-signals'], contributesTo: ['prevention', 'mitigation'] },
  ess: { roles: ['interprets-signals', 'trains'], contributesTo: ['prevention'] },
  'private-expertise': { roles: ['interprets-signals', 'trains', 'evaluates'], contributesTo: ['prevention'] },
  'sports-club': representing,
  foundation: representing,
  individual: representing,
}

/** The part that goes with the first of somebody's seats; whoever has none takes part in the coordination. */
export function partOf(seats: string[]): Part {
  const [seat] = seats
  if (!seat) return { roles: ['coordinates'], contributesTo: ['prevention', 'mitigation'] }
  return parts[seat] ?? signalling
}
