import type { Dataset } from '../../contract/dataset.ts'
import { gapNecessities, layers } from '../../contract/vocabulary.ts'
import { holds } from './ties-by-definition.ts'

/*
 * What is said of seats, by the words of the definition and in the data itself, without the database and the product.
 */

/** All seats there are, from the inside out, then by id. */
export function seatsInOrder({ partyTypes }: Dataset): Dataset['partyTypes'] {
  return layers.flatMap((layer) =>
    partyTypes.filter((seat) => seat.layer === layer).sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
}

/** Every expected seat of a phenomenon with who is in it on a day, by id. */
export function seatsByDefinition(data: Dataset, phenomenon: string, day: string) {
  const involved = data.involvements.filter((one) => one.phenomenonId === phenomenon && holds(one, day))
  const present = new Set(involved.map(({ partyId }) => partyId))
  const organisations = data.organisations.filter((one) => present.has(one.id) && holds(one, day))
  const professionals = data.professionals.filter((one) => present.has(one.id) && holds(one, day))
  return data.expectedSeats
    .filter(({ phenomenonId }) => phenomenonId === phenomenon)
    .map(({ partyTypeId, applies, necessity, conditionNl, conditionEn }) => {
      const bodies = organisations.filter(({ partyTypes }) => partyTypes.includes(partyTypeId)).map(({ id }) => id)
      const people = professionals.filter(
        ({ partyTypes, worksFor }) =>
          partyTypes.includes(partyTypeId) ||
          worksFor.some((post) => holds(post, day) && bodies.includes(post.organisationId)),
      )
      return {
        partyTypeId,
        necessity,
        conditionNl,
        conditionEn,
        applies,
        status: people.length > 0 ? 'filled' : bodies.length > 0 ? 'organisation-only' : 'vacant',
        needed: applies && gapNecessities.includes(necessity),
        organisations: bodies.sort(),
        professionals: people.map(({ id }) => id).sort(),
      }
    })
    .sort((a, b) => (a.partyTypeId < b.partyTypeId ? -1 : 1))
}

/** For whom a party counts on a day: the organisation of its latest post, or itself; undefined for a professional without. */
export function employerByDefinition(data: Dataset, id: string, day: string): string | undefined {
  const professional = data.professionals.find((one) => one.id === id)
  if (!professional) return id
  const posts = professional.worksFor.filter((post) => holds(post, day))
  const latestFirst = posts.sort(
    (a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.organisationId.localeCompare(b.organisationId),
  )
  return latestFirst[0]?.organisationId
}

/** The seat by which a party is grouped: the innermost of its own, then by id; else that of whom it works for. */
export function seatByDefinition(data: Dataset, id: string, day: string): Dataset['partyTypes'][number] | undefined {
  const own = (party: string | undefined) => {
    const held = [...data.organisations, ...data.professionals].find((one) => one.id === party)?.partyTypes ?? []
    return seatsInOrder(data).find((seat) => held.includes(seat.id))
  }
  return own(id) ?? own(employerByDefinition(data, id, day))
}
