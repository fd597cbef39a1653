import { groundOf } from './consultations.ts'
import type { Random } from './random.ts'

/** What two people know each other from. */
export type Setting = 'team' | 'consultation' | 'broker' | 'contact'

const grounds: Record<Setting, [low: string[], high: string[]]> = {
  team: [
    ['zelfde organisatie, weinig samengewerkt', 'nieuwe collega', 'zien elkaar in het teamoverleg'],
    ['directe collega', 'zelfde team', 'werken dagelijks samen', 'werken al jaren samen', 'zelfde dossiers'],
  ],
  consultation: [
    ['schuift af en toe aan bij hetzelfde overleg', 'zitten sinds kort in hetzelfde overleg'],
    ['goede ervaring met terugkoppeling', 'samen een werkafspraak gemaakt', 'bellen elkaar tussen de overleggen door'],
  ],
  broker: [
    ['kennisgemaakt op de netwerkbijeenkomst', 'telefonisch advies gevraagd', 'voorgesteld door een collega'],
    [
      'korte lijn bij signalen',
      'belt bij twijfel als eerste',
      'samen een training gevolgd',
      'samen geoefend in een crisisoefening',
      'eerdere samenwerking, goed bevallen',
    ],
  ],
  contact: [
    [
      'een keer telefonisch gesproken',
      'naam gekregen van een collega',
      'kort contact per e-mail',
      'kennisgemaakt op een bijeenkomst',
    ],
    ['vast aanspreekpunt', 'reageert snel op vragen', 'kennen elkaar al jaren', 'goed geholpen bij een eerdere vraag'],
  ],
}

/** The ground of a claim, in the words of who makes it. A consultation is mostly named. */
export function groundFor(random: Random, setting: Setting, level: number, consultation?: string): string {
  if (consultation && random.chance(0.75)) return groundOf(consultation)
  const [low, high] = grounds[setting]
  return random.pick(level <= 2 ? low : high)
}

const notes = [
  'Liever bellen dan mailen.',
  'Op woensdag niet bereikbaar.',
  'Ieder kwartaal een kop koffie ingepland.',
  'Deelt graag kennis met nieuwe collega’s.',
  'Wil graag eerst weten wat er met een melding gebeurt.',
  'Werkbezoek afgesproken om elkaars werk beter te leren kennen.',
  'Kennismaking met de rest van het team gepland.',
  'Terugkoppeling kan sneller; afgesproken om dat te verbeteren.',
]

/** Now and then a remark about working together; most claims have none. */
export function noteFor(random: Random): string | undefined {
  return random.chance(0.06) ? random.pick(notes) : undefined
}
