import { Button } from 'react-aria-components'
import type { PartyCard } from '../../../contract/parties.ts'
import { countNow, InTime } from './in-time.tsx'

type Props = { card: PartyCard; goTo(id: string): void }

/** Somebody's functions, each with a way to the organisation; earlier ones do not push the rest of the card down. */
export function Employers({ card: { employers, asOf }, goTo }: Props) {
  return (
    <InTime items={employers} asOf={asOf} few={countNow(employers, asOf) > 0 ? 0 : 2}>
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
