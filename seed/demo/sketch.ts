import type { OrganisationLevel, Role } from '../../contract/vocabulary.ts'

/**
 * The networks that a party is in, a letter per phenomenon (see `phenomenonOf`). A capital says that it plays a key
 * role there: `Jra` is in three networks and key in the first.
 */
export type Networks = string

const phenomenonOf: Record<string, string> = {
  j: 'jihadist-extremism',
  r: 'right-wing-extremism',
  a: 'anti-institutional-extremism',
  l: 'left-wing-extremism',
  s: 'subversive-crime',
}

/** How widely somebody is known: brokers link the layers, edges know one or two people. */
export type Reach = 'hub' | 'broker' | 'core' | 'regular' | 'edge'

/** Participation: the consultation's key and the role in it. */
export type Attendance = Record<string, string>

export interface StaffSketch {
  function: string
  /** When an invented name would look odd here. */
  name?: string
  in?: Networks
  /** Networks of which this person is no longer a part. */
  was?: Networks
  /** Consultations that this person sits in. */
  at?: Attendance
  reach?: Reach
  /** Seats, when they differ from the organisation's own. */
  seats?: string[]
  roles?: Role[]
  /** A second job, at the organisation with this key. */
  also?: { at: string; function: string }
  /** An earlier job, ended. */
  before?: { at: string; function: string }
  /** Has left: job, involvements and claims all ended. */
  left?: true
}

export interface OrganisationSketch {
  key: string
  name: string
  shortName?: string
  level: OrganisationLevel
  partOf?: string
  seats: string[]
  /** Host part of its addresses, before `.example`; the parent's when absent. */
  domain?: string
  in?: Networks
  at?: Attendance
  tasks: string
  powers: string
  interests: string
  workingMethod: string
  staff: StaffSketch[]
}

/** The phenomena that a sketch names, and whether its party plays a key role there. */
export function networksIn(networks: Networks = ''): { phenomenonId: string; keyRole: boolean }[] {
  return [...networks].map((letter) => {
    const phenomenonId = phenomenonOf[letter.toLowerCase()]
    if (!phenomenonId) throw new Error(`No phenomenon has the letter ${letter}`)
    return { phenomenonId, keyRole: letter !== letter.toLowerCase() }
  })
}

/** The phenomena that two parties have in common. */
export function sharedNetworks(one: Networks | undefined, other: Networks | undefined): string[] {
  const others = networksIn(other).map(({ phenomenonId }) => phenomenonId)
  return networksIn(one)
    .map(({ phenomenonId }) => phenomenonId)
    .filter((phenomenonId) => others.includes(phenomenonId))
}
