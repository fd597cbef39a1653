import { Link } from 'react-aria-components'
import type { PartyReference } from '../../contract/parties.ts'
import type { Layer } from '../../contract/vocabulary.ts'
import { PartyMark } from './party-mark.tsx'
import './party-name.css'

type Props = { party: PartyReference; layer: Layer | null; href: string }

/** A party by its mark and name, with its post under it; the name leads to where it is seen. */
export function PartyName({ party, layer, href }: Props) {
  const post = [party.function, party.organisationName].filter(Boolean).join(' · ')
  return (
    <span className="party-name">
      <PartyMark kind={party.kind} layer={layer} size={14} />
      <span>
        <Link href={href}>{party.label}</Link>
        {post && <span className="party-name__post">{post}</span>}
      </span>
    </span>
  )
}
