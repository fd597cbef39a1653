import type { Organisation } from '../../../contract/organisations.ts'
import type { Employment, Professional } from '../../../contract/professionals.ts'

/** One record of two: what the kept one says stands, what it does not know comes from the other; lists are joined. */
export function mergedOrganisation(kept: Organisation, other: Organisation): Organisation {
  const partOf = [kept.partOf, other.partOf].find((id) => id !== undefined && id !== kept.id && id !== other.id)
  const { partOf: _, ...fields } = { ...other, ...kept }
  return { ...fields, partyTypes: joined(kept.partyTypes, other.partyTypes), ...(partOf && { partOf }) }
}

/** The same for two professionals: a post that both have stands once. */
export function mergedProfessional(kept: Professional, other: Professional): Professional {
  return {
    ...other,
    ...kept,
    worksFor: distinctPosts([...kept.worksFor, ...other.worksFor]),
    partyTypes: joined(kept.partyTypes, other.partyTypes),
  }
}

/** Posts without repetitions: for the same organisation, in the same function and period. */
export function distinctPosts(posts: readonly Employment[]): Employment[] {
  const key = (post: Employment) => [post.organisationId, post.function, post.from, post.until].join(' ')
  return [...new Map(posts.toReversed().map((post) => [key(post), post])).values()].toReversed()
}

export function joined<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  return [...new Set([...one, ...other])]
}

type Period = { from?: string | undefined; until?: string | undefined }

/** The period that covers two. */
export function joinedPeriod(one: Period, other: Period): Period {
  const from = one.from && other.from && [one.from, other.from].sort()[0]
  const until = one.until && other.until && [one.until, other.until].sort()[1]
  return { ...(from && { from }), ...(until && { until }) }
}
