import type { contributions, organisationLevels, roles } from '../../../contract/vocabulary.ts'
import { folded } from './fold.ts'

/** The values of a closed list, with the words that people write for each: Dutch first, then English. */
export type Words<Value> = readonly (readonly [Value, nl: string, en: string, ...others: string[]])[]

export const levelWords: Words<(typeof organisationLevels)[number]> = [
  ['local', 'lokaal', 'local', 'gemeentelijk', 'gemeente', 'stedelijk', 'wijk', 'plaatselijk', 'municipal'],
  ['regional', 'regionaal', 'regional', 'regio', 'provinciaal', 'provincie', 'veiligheidsregio', 'region'],
  ['national', 'landelijk', 'national', 'nationaal', 'rijk', 'land', 'nederland', 'nationwide'],
]

export const roleWords: Words<(typeof roles)[number]> = [
  ['signals', 'Signaleren', 'Signals', 'signaleert', 'signaleerder', 'signaal', 'signalling', 'notices signals'],
  [
    'coordinates',
    'Afstemmen over signalen en casuïstiek',
    'Coordinates signals and cases',
    'afstemmen',
    'stemt af',
    'stemt af over signalen en casuïstiek',
    'coördineren',
    'coördineert',
    'coördinator',
    'coordination',
    'coordinator',
  ],
  [
    'intervenes',
    'Interventies uitvoeren',
    'Intervenes',
    'interveniëren',
    'intervenieert',
    'interventie',
    'interventies',
    'voert interventies uit',
    'intervention',
    'interventions',
  ],
  [
    'interprets-signals',
    'Signalen duiden',
    'Interprets signals',
    'duiden',
    'duidt',
    'duidt signalen',
    'duider',
    'duiding',
    'interprets',
    'interpretation',
  ],
  [
    'trains',
    'Trainingen verzorgen',
    'Trains',
    'trainen',
    'traint',
    'trainer',
    'training',
    'trainingen',
    'verzorgt trainingen',
  ],
  ['evaluates', 'De aanpak evalueren', 'Evaluates the approach', 'evalueren', 'evalueert', 'evaluatie', 'evaluation'],
  [
    'represents',
    'Kennis van de aanpak uitdragen',
    'Spreads knowledge of the approach',
    'uitdragen',
    'draagt de aanpak uit',
    'vertegenwoordigen',
    'vertegenwoordigt',
    'vertegenwoordiger',
    'representative',
  ],
]

export const contributionWords: Words<(typeof contributions)[number]> = [
  ['prevention', 'Gerichte preventie', 'Targeted prevention', 'preventie', 'preventief', 'voorkomen'],
  ['mitigation', 'Mitigerende maatregelen', 'Mitigating measures', 'mitigatie', 'mitigerend', 'beperken'],
]

export const trustWords: Words<string> = [
  ['1', 'kennen elkaar van naam', 'know of each other', 'kent van naam', 'van naam', 'zeer laag', 'very low'],
  ['2', 'hebben elkaar gesproken', 'have spoken', 'gesproken', 'laag', 'low'],
  ['3', 'werken samen', 'work together', 'samenwerken', 'gemiddeld', 'redelijk', 'medium', 'average'],
  ['4', 'vertrouwen elkaar in moeilijke zaken', 'trust each other in hard matters', 'hoog', 'goed', 'high', 'good'],
  ['5', 'bellen elkaar ook ’s nachts', 'would call at night', 'belt ’s nachts', 'zeer hoog', 'zeer goed', 'very high'],
]

export const yesNoWords: Words<'yes' | 'no'> = [
  ['yes', 'ja', 'yes', 'j', 'y', 'x', 'v', 'waar', 'true', '1', 'wel'],
  ['no', 'nee', 'no', 'n', 'onwaar', 'false', '0', 'niet'],
]

export const nodeKindWords: Words<'organisation' | 'professional' | 'seat' | 'consultation'> = [
  ['organisation', 'organisatie', 'organisation', 'organization', 'org', 'instelling', 'afdeling', 'team', 'bedrijf'],
  [
    'professional',
    'professional',
    'professional',
    'persoon',
    'person',
    'medewerker',
    'people',
    'employee',
    'individual',
  ],
  ['seat', 'plek', 'seat', 'lege plek', 'zetel', 'vacant seat'],
  ['consultation', 'overlegstructuur', 'consultation', 'overleg', 'meeting'],
]

export const edgeKindWords: Words<'trusts' | 'works-for' | 'part-of' | 'takes-part-in'> = [
  ['trusts', 'vertrouwt', 'trusts', 'vertrouwen', 'trust', 'directed', 'undirected', 'gericht', 'ongericht', 'tie'],
  ['works-for', 'werkt voor', 'works for', 'werkt bij', 'worksfor', 'werknemer van', 'employment'],
  ['part-of', 'onderdeel van', 'part of', 'valt onder', 'partof', 'deel van'],
  ['takes-part-in', 'neemt deel aan', 'takes part in', 'deelnemer', 'participates in'],
]

const readers = new Map<Words<string>, Map<string, string>>()

/** The value that a text stands for, or undefined. */
export function wordReader<Value extends string>(words: Words<Value>): (text: string) => Value | undefined {
  const known = readers.get(words) ?? new Map(words.flatMap((all) => all.map((word) => [folded(word), all[0]])))
  readers.set(words, known)
  return (text) => {
    const found = known.get(folded(text))
    return words.find(([value]) => value === found)?.[0]
  }
}
