import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Community } from '../../../contract/communities.ts'
import { PartyName } from '../../ui/party-name.tsx'
import { formatAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'

type Props = { community: Community; phenomenon: string; asOf: string | null; largest: number }
const first = 8

/** One group: its name, how large it is beside the largest, and its members, each leading into the network. */
export function CommunityCard({ community, phenomenon, asOf, largest }: Props) {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const { organisations, members, within, across } = community
  const name = organisations.map(({ label }) => label).join(' · ') || t('communities.nameless')
  const shown = isWhole ? members : members.slice(0, first)
  return (
    <li className="panel community">
      <h2>{name}</h2>
      <span className="community__size" aria-hidden>
        <span style={{ inlineSize: `${(members.length / largest) * 100}%` }} />
      </span>
      <p className="community__facts numeric">
        {t('communities.members', { count: members.length })} · {t('communities.ties', { within, across })}
      </p>
      <ul className="community__members">
        {shown.map(({ layer, ...party }) => (
          <li key={party.id}>
            <PartyName
              party={party}
              layer={layer}
              href={formatAddress({ ...startView, phenomenon, asOf, selected: party.id })}
            />
          </li>
        ))}
      </ul>
      {!isWhole && members.length > first && (
        <Button className="link-button" onPress={() => setWhole(true)}>
          {t('communities.more', { count: members.length - first })}
        </Button>
      )}
    </li>
  )
}
