import { type Person, people } from './people.ts'
import { randomFor } from './random.ts'
import { sharedNetworks } from './sketch.ts'

/** Whom somebody on a seat calls first, by the start of the function; most likely first. */
const firstCalls: Record<string, string[]> = {
  education: ['Leerplichtambtenaar', 'Jongerenwerker', 'Wijkagent', 'Beleidsadviseur onderwijs'],
  'general-practitioners': ['Sociaal-psychiatrisch', 'Sociaal werker', 'Procesregisseur bemoeizorg'],
  'mental-health-care': ['Procesregisseur bemoeizorg', 'Regisseur complexe zorg', 'Wijkagent'],
  'municipal-health-service': ['Zorgcoördinator', 'Sociaal-psychiatrisch', 'Sociaal werker'],
  'housing-corporations': ['Wijkagent', 'Sociaal werker', 'Schuldhulpverlener', 'Boa'],
  bailiffs: ['Schuldhulpverlener', 'Teamleider schuldhulpverlening', 'Adviseur leefbaarheid', 'Wijkagent'],
  coa: ['Wijkagent Oosterveen', 'Jongerenwerker', 'Adviseur maatschappelijke'],
  'sports-club': ['Jongerenwerker', 'Wijkagent', 'Boa jeugd'],
  foundation: ['Adviseur maatschappelijke', 'Sociaal werker', 'Wijkagent'],
  individual: ['Adviseur maatschappelijke', 'Jongerenwerker', 'Wijkagent'],
  'private-expertise': ['Coördinator radicalisering', 'Accountmanager', 'Teammanager openbare'],
  nctv: ['Coördinator radicalisering', 'Lokaal adviseur'],
  lse: ['Coördinator radicalisering', 'Reclasseringswerker TER', 'Procesregisseur radicalisering'],
  ess: ['Adviseur maatschappelijke', 'Coördinator radicalisering'],
  'safe-at-home': ['Raadsonderzoeker', 'Procesregisseur', 'Wijkagent'],
  'child-protection-board': ['Medewerker onderzoek', 'Jeugdofficier', 'Leerplichtambtenaar'],
  'probation-service': ['Parketsecretaris', 'Procesregisseur', 'Wijkagent'],
  'municipality-front-desk': ['Medewerker burgerzaken', 'Adviseur openbare orde', 'Schuldhulpverlener'],
  'municipality-civil-affairs': ['Adviseur openbare orde', 'Wmo-consulent', 'Baliemedewerker'],
  'municipality-mail-room': ['Teamleider burgerzaken', 'Adviseur openbare orde'],
  'municipality-field-service': ['Boa', 'Wijkagent', 'Adviseur openbare orde'],
  'municipality-enforcement': ['Wijkagent', 'Jongerenwerker', 'Wijkbeheerder'],
  'municipality-debt-counselling': ['Sociaal werker', 'Wmo-consulent', 'Consulent sociaal beheer'],
  'municipality-care-and-welfare': ['Wijkagent', 'Wmo-consulent', 'Jongerenwerker'],
  'municipality-wmo': ['Sociaal werker', 'Sociaal-psychiatrisch', 'Schuldhulpverlener'],
  'municipality-youth-work': ['Wijkagent', 'Boa jeugd', 'Mentor', 'Sociaal werker'],
  'municipality-youth-education': ['Zorgcoördinator', 'Jongerenwerker', 'Veiligheidscoördinator'],
}

const contacts = new Map<string, Person[]>()

/**
 * The one or two people outside the own organisation whom somebody would call first, in a network that they share.
 * Whoever is better known has no need of it: they meet in consultations.
 */
export function naturalContacts(person: Person): Person[] {
  const known = contacts.get(person.key) ?? findContacts(person)
  contacts.set(person.key, known)
  return known
}

function findContacts(person: Person): Person[] {
  const random = randomFor(`contacts/${person.key}`)
  if (!['regular', 'edge'].includes(person.reach)) return []
  const calls = firstCalls[person.seats[0] ?? ''] ?? ['Adviseur', 'Wijkagent']
  const wanted = person.reach === 'edge' ? random.between(1, 2) : 1
  return calls
    .flatMap((start) => {
      const candidates = people.filter((other) => other.function.startsWith(start) && withinReach(person, other))
      return candidates.length ? [random.pick(candidates)] : []
    })
    .slice(0, wanted)
}

/** Outside the own organisation, still there, and met in a network that both are in. */
function withinReach(person: Person, other: Person): boolean {
  if (other.organisation === person.organisation || other.leftOn) return false
  return sharedNetworks(person.in ?? 'jrals', other.in).length > 0
}
