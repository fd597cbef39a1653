import { type Dataset, dataset } from '../../contract/dataset.ts'

/*
 * Kleindorp, small enough to check by eye. All days are in 2024; the tests look on 30 June 2024, when what was confirmed
 * before 30 June 2023 is stale.
 *
 *   hall (seat town-hall) <-part-of- youth (seat youth-work)      force (seat police)      club (no seat)
 *     ^ carla, Beleidsadviseur         ^ anna, Jeugdwerker          ^ bram, Wijkagent       daan (seat mediator), ella
 *
 *   claims, from -> to: level, confirmed, for what, period
 *     anna -> bram   4  2023-06-30  everything               bram -> anna  2  2023-06-29  everything
 *     anna -> bram   5  2024-01-01  fire                     bram -> hall  3  2024-01-01  everything
 *     bram -> hall   1  2024-02-01  flood                    hall -> club  4  2024-03-01  everything
 *     club -> bram   5  2024-03-01  flood                    carla -> daan 3  2024-03-01  everything
 *     daan -> anna   1  2024-03-01  everything               ella -> carla 2  2024-03-01  everything
 *     force -> anna  2  2024-01-01  everything, until 30 June        anna -> force 3  everything, since 1 July
 *
 *   fire   hall (key, coordinates), force, anna, bram; daan until 30 June; carla since 1 July
 *          needs town-hall, police, school; mediator (conditional); embassy (does not apply); choir (optional)
 *   flood  hall, bram, club                calm   nobody, needs police
 *   weegteam (on fire) anna, bram, daan    borrel (on nothing) club
 */

/** Looks like a UUID, sorts as its number. */
export const townId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const town = {
  hall: townId(1),
  youth: townId(2),
  force: townId(3),
  club: townId(4),
  anna: townId(5),
  bram: townId(6),
  carla: townId(7),
  daan: townId(8),
  ella: townId(9),
  weegteam: townId(21),
  borrel: townId(22),
} as const

export const townClaims = {
  annaBram: townId(31),
  bramAnna: townId(32),
  annaBramFire: townId(33),
  bramHall: townId(34),
  bramHallFlood: townId(35),
  hallClub: townId(36),
  clubBramFlood: townId(37),
  carlaDaan: townId(38),
  daanAnna: townId(39),
  ellaCarla: townId(40),
  forceAnnaEnded: townId(41),
  annaForceLater: townId(42),
} as const

/** The day on which the tests look. */
export const townDay = '2024-06-30'

const seat = (id: string, layer: string, necessity: string) => ({
  id,
  layer,
  nameNl: `${id} (nl)`,
  nameEn: `${id} (en)`,
  parent: null,
  necessity,
  conditionNl: null,
  conditionEn: null,
  examplesNl: null,
  sourceSection: 'Lokaal netwerk',
})

const claim = (id: string, from: string, to: string, level: number, confirmedOn: string, more: object = {}) => ({
  id,
  from,
  to,
  level,
  confirmedOn,
  since: confirmedOn,
  ...more,
})

const { hall, youth, force, club, anna, bram, carla, daan, ella, weegteam, borrel } = town
const c = townClaims

/** See the drawing above. */
export const smallTown: Dataset = dataset.parse({
  referenceDay: townDay,
  partyTypes: [
    seat('town-hall', 'directly-involved', 'required'),
    seat('police', 'directly-involved', 'required'),
    seat('youth-work', 'daily-contact', 'expected'),
    seat('school', 'daily-contact', 'expected'),
    seat('mediator', 'directly-involved', 'conditional'),
    seat('embassy', 'national', 'conditional'),
    seat('choir', 'civil-society', 'optional'),
  ],
  phenomena: ['fire', 'flood', 'calm'].map((id) => ({ id, theme: 'test', nameNl: `${id} (nl)`, nameEn: `${id} (en)` })),
  expectedSeats: [
    { phenomenonId: 'fire', partyTypeId: 'town-hall', necessity: 'required' },
    { phenomenonId: 'fire', partyTypeId: 'police', necessity: 'required' },
    { phenomenonId: 'fire', partyTypeId: 'school', necessity: 'expected' },
    {
      phenomenonId: 'fire',
      partyTypeId: 'mediator',
      necessity: 'conditional',
      conditionNl: 'bij een burenruzie',
      conditionEn: 'where neighbours are at odds',
    },
    { phenomenonId: 'fire', partyTypeId: 'embassy', necessity: 'conditional', applies: false },
    { phenomenonId: 'fire', partyTypeId: 'choir', necessity: 'optional' },
    { phenomenonId: 'calm', partyTypeId: 'police', necessity: 'per-phenomenon' },
  ],
  organisations: [
    { id: hall, name: 'Gemeente Kleindorp', shortName: 'GK', level: 'local', partyTypes: ['town-hall'] },
    { id: youth, name: 'Team Jeugd', level: 'local', partOf: hall, partyTypes: ['youth-work'] },
    { id: force, name: 'Politie Kleindorp', level: 'regional', partyTypes: ['police'] },
    { id: club, name: 'Café De Brug', level: 'local' },
  ],
  professionals: [
    { id: anna, name: 'Anna Bakker', worksFor: [{ organisationId: youth, function: 'Jeugdwerker' }] },
    { id: bram, name: 'Bram Çelik', worksFor: [{ organisationId: force, function: 'Wijkagent', from: '2020-01-01' }] },
    {
      id: carla,
      name: 'Carla Dijk',
      worksFor: [
        { organisationId: force, function: 'Rechercheur', from: '2020-01-01', until: '2024-01-01' },
        { organisationId: hall, function: 'Beleidsadviseur', from: '2024-01-01' },
      ],
    },
    { id: daan, name: 'Daan Evers', partyTypes: ['mediator'] },
    { id: ella, name: 'Ella Fontein' },
  ],
  consultations: [
    { id: weegteam, name: 'Weegteam', frequency: 'maandelijks', discusses: ['fire'] },
    { id: borrel, name: 'Borrel' },
  ],
  involvements: [
    { phenomenonId: 'fire', partyId: hall, roles: ['coordinates'], keyRole: true },
    { phenomenonId: 'fire', partyId: force, roles: ['signals', 'intervenes'] },
    { phenomenonId: 'fire', partyId: anna, roles: ['signals'] },
    { phenomenonId: 'fire', partyId: bram },
    { phenomenonId: 'fire', partyId: daan, until: '2024-06-30' },
    { phenomenonId: 'fire', partyId: carla, from: '2024-07-01' },
    { phenomenonId: 'flood', partyId: hall },
    { phenomenonId: 'flood', partyId: bram },
    { phenomenonId: 'flood', partyId: club },
  ],
  participations: [
    { consultationId: weegteam, partyId: anna, role: 'voorzitter' },
    { consultationId: weegteam, partyId: bram },
    { consultationId: weegteam, partyId: daan },
    { consultationId: borrel, partyId: club },
  ],
  trustRelations: [
    claim(c.annaBram, anna, bram, 4, '2023-06-30'),
    claim(c.bramAnna, bram, anna, 2, '2023-06-29'),
    claim(c.annaBramFire, anna, bram, 5, '2024-01-01', { phenomena: ['fire'] }),
    claim(c.bramHall, bram, hall, 3, '2024-01-01'),
    claim(c.bramHallFlood, bram, hall, 1, '2024-02-01', { phenomena: ['flood'] }),
    claim(c.hallClub, hall, club, 4, '2024-03-01'),
    claim(c.clubBramFlood, club, bram, 5, '2024-03-01', { phenomena: ['flood'] }),
    claim(c.carlaDaan, carla, daan, 3, '2024-03-01'),
    claim(c.daanAnna, daan, anna, 1, '2024-03-01'),
    claim(c.ellaCarla, ella, carla, 2, '2024-03-01'),
    claim(c.forceAnnaEnded, force, anna, 2, '2024-01-01', { until: '2024-06-30' }),
    claim(c.annaForceLater, anna, force, 3, '2024-07-01'),
  ],
})
