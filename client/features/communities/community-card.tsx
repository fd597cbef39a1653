import { useState } from 'react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Community } from '../../../contract/communities.ts'
import { LayerMark } from '../../ui/party-mark.tsx'
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
        {shown.map(({ id, label, function: job, organisationName, layer }) => (
          <li key={id}>
            {layer && <LayerMark layer={layer} />}
            <Link href={formatAddress({ ...startView, phenomenon, asOf, selected: id })}>{label}</Link>
            <span className="community__job">{[job, organisationName].filter(Boolean).join(', ')}</span>
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
