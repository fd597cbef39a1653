import type { Communities } from '../../../contract/communities.ts'
import { PartyName } from '../../ui/party-name.tsx'
import { formatAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'

type Props = { members: Communities['isolated']; phenomenon: string; asOf: string | null }

/** Parties one below the other, each leading into the network. */
export function MemberList({ members, phenomenon, asOf }: Props) {
  return (
    <ul className="community__members">
      {members.map(({ layer, ...party }) => (
        <li key={party.id}>
          <PartyName
            party={party}
            layer={layer}
            href={formatAddress({ ...startView, phenomenon, asOf, selected: party.id })}
          />
        </li>
      ))}
    </ul>
  )
}
