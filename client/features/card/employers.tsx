import { Button } from 'react-aria-components'
import type { PartyCard } from '../../../contract/parties.ts'
import { InTime } from './in-time.tsx'

type Props = { card: PartyCard; goTo(id: string): void }

/** Somebody's functions, each with a way to the organisation. */
export function Employers({ card: { employers, asOf }, goTo }: Props) {
  return (
    <InTime items={employers} asOf={asOf}>
      {({ party, function: work, from, until }, when) => (
        <li key={`${party.id} ${from} ${until}`} className="post">
          {work && <strong>{work}</strong>}
          <Button className="link-button" onPress={() => goTo(party.id)}>
            {party.label}
          </Button>
          {when && <span className="card__soft">{when}</span>}
        </li>
      )}
    </InTime>
  )
}
