import type { Dataset } from '../../contract/dataset.ts'
import { Projection } from '../projection/projection.ts'

type Days = { from?: string | undefined; until?: string | undefined }
const dates = ({ from, until }: Days) => [from ?? null, until ?? null] as const

/** The projection of a dataset, without a database in between: for tests of what is calculated on it. */
export function projectionOf(data: Dataset): Projection {
  const projection = new Projection()
  const involvements = Map.groupBy(data.involvements, ({ partyId }) => partyId)
  const participations = Map.groupBy(data.participations, ({ partyId }) => partyId)
  const put = (
    kind: 'organisation' | 'professional',
    party: Dataset['organisations'][number] | Dataset['professionals'][number],
  ) => {
    const posts = 'worksFor' in party ? party.worksFor : []
    projection.putParty({
      id: party.id,
      kind,
      label: party.name,
      from: party.from,
      until: party.until,
      posts: posts.map((post) => [post.organisationId, post.function ?? null, ...dates(post)]),
      seats: party.partyTypes.map((seat) => [seat, null, null]),
      involvements: (involvements.get(party.id) ?? []).map((one) => [one.phenomenonId, ...dates(one)]),
      participations: (participations.get(party.id) ?? []).map((one) => [one.consultationId, ...dates(one)]),
    })
  }
  for (const { id, name, ...days } of data.consultations) projection.putConsultation({ id, label: name, ...days })
  for (const organisation of data.organisations) put('organisation', organisation)
  for (const professional of data.professionals) put('professional', professional)
  for (const { id, from, to, level, confirmedOn, phenomena, since, until, toRebuild } of data.trustRelations) {
    const row = [
      id,
      to,
      level,
      confirmedOn,
      phenomena,
      since ?? confirmedOn,
      until ?? null,
      toRebuild ?? false,
    ] as const
    projection.addClaim(from, [...row])
  }
  for (const relation of projection.relations) relation.sort()
  projection.names = {
    seats: new Map(data.partyTypes.map((seat) => [seat.id, seat])),
    phenomena: new Map(data.phenomena.map((one) => [one.id, one])),
  }
  return projection
}
