import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLanguage } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import type { GroupMembers, GroupPart } from '../../view/standing-out.ts'
import { useView } from '../../view/store.ts'
import type { GroupAsked } from '../../view/view.ts'

/** Who stands out together in the network in view, and how the answer stands. */
export type Group = {
  /** Null as long as nobody is asked to, or it is not known yet. */
  members: GroupMembers | null
  /** What it is named after. */
  name: string
  error: Error | null
  retry(): void
}

/** The group that the view asks for, in its network and on its day. */
export function useGroup(): Group {
  const { group, phenomenon, asOf } = useView(({ view }) => view)
  const language = useLanguage()
  const of = group?.of ?? ''
  const isAbout = (kind: GroupAsked['kind']) => phenomenon !== null && group?.kind === kind
  const communities = useQuery({
    ...queries.communities(phenomenon ?? '', asOf),
    enabled: isAbout('community'),
    // A group of another network or day must not stand for this one.
    placeholderData: () => undefined,
  })
  const departure = useQuery({
    ...queries.departure(phenomenon ?? '', of, { from: null, asOf, language }),
    enabled: isAbout('departure'),
    placeholderData: () => undefined,
  })
  const community = communities.data?.communities.find(({ members }) => members.some(({ id }) => id === of))
  const left = departure.data
  const members = useMemo((): GroupMembers | null => {
    const as = (part: GroupPart, parties: readonly { id: string }[]) => parties.map(({ id }) => [id, part] as const)
    if (community) return new Map(as('member', community.members))
    if (!left) return null
    return new Map([
      ...as('successor', left.successors),
      ...left.parts.flatMap(({ parties }) => as('cut-off', parties)),
      ...as('leaves', [left.party]),
    ])
  }, [community, left])
  const asked = group?.kind === 'community' ? communities : departure
  return {
    members: group ? members : null,
    name: community?.organisations.map(({ label }) => label).join(' · ') ?? left?.party.label ?? '',
    error: group ? asked.error : null,
    retry: () => void asked.refetch(),
  }
}
