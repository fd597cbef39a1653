import type { KeptOrganisation } from '../../../contract/organisations.ts'
import type { Employment, KeptProfessional } from '../../../contract/professionals.ts'
import { joined, joinedPeriod } from '../../records/joined.ts'
import { joinedSeats } from '../../seats/periods.ts'

/** One record of two: what the kept one says stands, what it does not know comes from the other; lists are joined. */
export function mergedOrganisation(kept: KeptOrganisation, other: KeptOrganisation): KeptOrganisation {
  const partOf = [kept.partOf, other.partOf].find((id) => id !== undefined && id !== kept.id && id !== other.id)
  const { partOf: _, from: __, until: ___, ...fields } = { ...other, ...kept }
  return { ...fields, ...days(kept, other), ...(partOf && { partOf }) }
}

/** The same for two professionals: a post that both have stands once. */
export function mergedProfessional(kept: KeptProfessional, other: KeptProfessional): KeptProfessional {
  const { from: _, until: __, ...fields } = { ...other, ...kept }
  return { ...fields, worksFor: distinctPosts([...kept.worksFor, ...other.worksFor]), ...days(kept, other) }
}

type Party = KeptOrganisation | KeptProfessional

/** The one party was there whenever either was, and filled what either filled, on the same days. */
function days(kept: Party, other: Party) {
  return {
    partyTypes: joined(kept.partyTypes, other.partyTypes),
    seats: joinedSeats([...(kept.seats ?? []), ...(other.seats ?? [])]),
    ...joinedPeriod(kept, other),
  }
}

/** Posts without repetitions: for the same organisation, in the same function and period. */
export function distinctPosts(posts: readonly Employment[]): Employment[] {
  const key = (post: Employment) => [post.organisationId, post.function, post.from, post.until].join(' ')
  return [...new Map(posts.toReversed().map((post) => [key(post), post])).values()].toReversed()
}
