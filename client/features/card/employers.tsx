import { Fragment } from 'react'
import { Button } from 'react-aria-components'
import type { PartyCard } from '../../../contract/parties.ts'

type Props = { employers: PartyCard['employers']; goTo(id: string): void }

/** Somebody's functions, each with a way to the organisation. */
export function Employers({ employers, goTo }: Props) {
  if (employers.length === 0) return null
  return (
    <p className="card__posts">
      {employers.map((post) => (
        <Fragment key={`${post.party.id}${post.function}`}>
          <span>
            {post.function && <strong>{post.function}</strong>}
            <Button className="link-button" onPress={() => goTo(post.party.id)}>
              {post.party.label}
            </Button>
          </span>
        </Fragment>
      ))}
    </p>
  )
}
