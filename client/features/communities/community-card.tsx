import { Waypoints } from 'lucide-react'
import { useState } from 'react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Community } from '../../../contract/communities.ts'
import { formatAddress } from '../../view/address.ts'
import { groupTiesAddress } from '../../view/list-address.ts'
import { startView } from '../../view/view.ts'
import { MemberList } from './member-list.tsx'

type Props = { community: Community; phenomenon: string; asOf: string | null; largest: number }
const first = 8

/** One group: its name, how large it is beside the largest, and its members, each leading into the network. */
export function CommunityCard({ community, phenomenon, asOf, largest }: Props) {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const { organisations, members, within, across } = community
  const name = organisations.map(({ label }) => label).join(' · ') || t('communities.nameless')
  const [of] = members
  const shown = isWhole ? members : members.slice(0, first)
  return (
    <li className="panel community">
      <h3>{name}</h3>
      <span className="community__size" aria-hidden>
        <span style={{ inlineSize: `${(members.length / largest) * 100}%` }} />
      </span>
      <p className="community__facts numeric">
        {t('communities.members', { count: members.length })}
        {of && (
          <>
            {' · '}
            <Link href={groupTiesAddress({ phenomenon, asOf, of: of.id, side: 'within' })}>
              {t('communities.within', { count: within })}
            </Link>
            {' · '}
            <Link href={groupTiesAddress({ phenomenon, asOf, of: of.id, side: 'across' })}>
              {t('communities.across', { count: across })}
            </Link>
          </>
        )}
      </p>
      {of && (
        <Link
          className="community__show"
          href={formatAddress({ ...startView, phenomenon, asOf, group: { kind: 'community', of: of.id } })}
          aria-label={t('communities.showNamed', { name })}
        >
          <Waypoints size={16} aria-hidden />
          {t('group.show')}
        </Link>
      )}
      <MemberList members={shown} phenomenon={phenomenon} asOf={asOf} />
      {!isWhole && members.length > first && (
        <Button className="link-button" onPress={() => setWhole(true)}>
          {t('communities.more', { count: members.length - first })}
        </Button>
      )}
    </li>
  )
}
