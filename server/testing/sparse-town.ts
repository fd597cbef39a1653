import { type Dataset, dataset } from '../../contract/dataset.ts'
import { townDay, townId } from './small-town.ts'

const [one, two, three, four] = [townId(1), townId(2), townId(3), townId(4)]

/**
 * Where there is little to say, on `townDay`: the phenomenon `empty` is about nobody, `wanting` as well but wants police,
 * `single` is about party 1 alone, `parts` about 1 and 2, who trust each other, and 3 and 4, of whom one trusts the other.
 */
export const sparseTown: Dataset = dataset.parse({
  referenceDay: townDay,
  partyTypes: [
    {
      id: 'police',
      layer: 'directly-involved',
      nameNl: 'politie',
      nameEn: 'police',
      parent: null,
      necessity: 'required',
      conditionNl: null,
      conditionEn: null,
      examplesNl: null,
      sourceSection: 'Lokaal netwerk',
    },
  ],
  phenomena: ['empty', 'wanting', 'single', 'parts'].map((id) => ({ id, theme: 'test', nameNl: id, nameEn: id })),
  expectedSeats: [{ phenomenonId: 'wanting', partyTypeId: 'police', necessity: 'required' }],
  professionals: [one, two, three, four].map((id, i) => ({ id, name: `Professional ${i + 1}` })),
  involvements: [
    { phenomenonId: 'single', partyId: one, roles: ['coordinates'] },
    ...[one, two, three, four].map((partyId) => ({ phenomenonId: 'parts', partyId })),
  ],
  trustRelations: [
    { id: townId(11), from: one, to: two, level: 4, confirmedOn: townDay },
    { id: townId(12), from: two, to: one, level: 4, confirmedOn: townDay },
    { id: townId(13), from: three, to: four, level: 3, confirmedOn: townDay },
  ],
})
