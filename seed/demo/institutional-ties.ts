import { type Claim, claimOf } from './claims.ts'
import { organisationId } from './organisations.ts'
import { people } from './people.ts'
import { randomFor } from './random.ts'

/** Agreements between organisations: `a > b` is said by a alone, `a = b` by both. */
const agreements = `
  gemeente = basisteam | gemeente = zvh | gemeente = parket | gemeente > politie | gemeente = nctv | gemeente = ggd
  oov = basisteam | oov = cter | oov = zvh | oov = riec | oov > lse | oov = ess | oov = thh | oov > duiding | oov > rvdkregio
  basisteam = parket | basisteam = zvh | basisteam = jongerenwerk | basisteam = azc | basisteam = corporatievaart
  zvh = parket | zvh = reclasseringregio | zvh = rvdkregio | zvh = ggz | zvh = ggd | zvh = veiligthuis
  riec = parket | riec = belastingdienst | riec = eenheid | veiligthuis = rvdkregio | ggz > huisartsvaart
  sociaal > diaconie | onderwijsjeugd = lyceum | onderwijsjeugd = college | onderwijsjeugd = mbo | onderwijsjeugd > rietkraag
  leerplicht = college | leerplicht = lyceum | schuldhulp = deurwaardernoord | schuldhulp = deurwaarderzuid
  corporatiepolder > schuldhulp | moskee = gemeente | dialoog = ess | buitendienst = thh | balie > oov | burgerzaken > ind
  cter = ggz | nctv = cter | nctv = duiding | veiligheidsregio = gemeente | azc > ind | zorg = ggz | voetbal = jongerenwerk
  veiligheid = sociaal | welzijn = basisteam | wmo = ggz | postkamer > oov | oov > training | oov > weerbaar | boksen > jongerenwerk
  buurthuis > welzijn | gemeente > om | kompas > jongerenwerk
`

/** What people say of an organisation where they know no one in particular: a function, and the organisation's key. */
const doors: [functionStart: string, organisation: string][] = [
  ['Coördinator radicalisering', 'ind'],
  ['Coördinator radicalisering', 'reclassering'],
  ['Coördinator radicalisering', 'huisartsvaart'],
  ['Procesregisseur radicalisering', 'ggz'],
  ['Wijkagent Rietwaard-Centrum', 'corporatiepolder'],
  ['Wijkagent Noorderpolder', 'deurwaarderzuid'],
  ['Wijkagent buitengebied', 'buitendienst'],
  ['Huisarts', 'veiligthuis'],
  ['Praktijkondersteuner', 'ggz'],
  ['Intern begeleider', 'veiligthuis'],
  ['Directeur basisschool', 'leerplicht'],
  ['Docent maatschappijleer', 'jongerenwerk'],
  ['Mentor', 'basisteam'],
  ['Locatiemanager', 'basisteam'],
  ['Locatiemanager', 'ind'],
  ['Bestuursvoorzitter', 'gemeente'],
  ['Diaconaal werker', 'schuldhulp'],
  ['Specialist identiteit', 'ind'],
  ['Adviseur leefbaarheid', 'schuldhulp'],
  ['Bibob-coördinator', 'belastingdienst'],
  ['Adviseur ondermijning', 'deurwaarderzuid'],
  ['Sleutelpersoon', 'gemeente'],
  ['Regisseur complexe zorg', 'verslaving'],
  ['Teamleider burgerzaken', 'basisteam'],
]

const grounds = [
  'convenant',
  'samenwerkingsafspraak',
  'jaarlijks bestuurlijk gesprek',
  'vaste contactpersoon',
  'gezamenlijk werkproces',
]

/** The claims in which an organisation speaks, or is spoken of. */
export function institutionalClaims(): Claim[] {
  return [
    ...agreements
      .trim()
      .split(/\s*[|\n]\s*/)
      .flatMap(agree),
    ...doors.map(([start, organisation]) => {
      const person = people.find(({ function: post }) => post.startsWith(start))
      if (!person) throw new Error(`Nobody works as ${start}`)
      return say(person.id, organisationId(organisation), 'bereikbaar via het algemene nummer', person.id)
    }),
  ]
}

function agree(agreement: string): Claim[] {
  const [one = '', sign, other = ''] = agreement.split(' ')
  const ground = randomFor(`agreement/${agreement}`).pick(grounds)
  const claim = say(organisationId(one), organisationId(other), ground, voiceOf(one))
  return sign === '=' ? [claim, say(organisationId(other), organisationId(one), ground, voiceOf(other))] : [claim]
}

function say(from: string, to: string, basis: string, statedBy: string | undefined): Claim {
  const level = randomFor(`institution/${from}/${to}`).pick([2, 3, 3, 4, 4])
  return claimOf({ from, to, level, basis, staleness: 0.24, statedBy })
}

/** Who speaks for an organisation: the first of its staff. */
function voiceOf(organisation: string): string | undefined {
  return people.find((person) => person.organisation === organisation && !person.leftOn)?.id
}
