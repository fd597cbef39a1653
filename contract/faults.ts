import type { Locale } from './vocabulary.ts'

/** What our own rules say when they refuse a value; the messages for types and sizes are zod's, in the same languages. */
export const faultMessages = {
  dayInFuture: { nl: 'Deze datum ligt in de toekomst.', en: 'This date lies in the future.' },
  endsBeforeStart: { nl: 'De einddatum ligt vóór de begindatum.', en: 'The end date lies before the start date.' },
  sameParty: {
    nl: 'Een partij kan geen vertrouwensrelatie met zichzelf hebben.',
    en: 'A party cannot have a trust relation with itself.',
  },
  sameEnds: { nl: 'Begin en einde zijn dezelfde.', en: 'Begin and end are the same.' },
  fromLeaves: {
    nl: 'Wie vertrekt, kan niet degene zijn die de plekken moet bereiken.',
    en: 'The one who leaves cannot be the one who is to reach the seats.',
  },
  sameTwice: { nl: 'Dezelfde partij staat er twee keer in.', en: 'The same party is named twice.' },
  excludedAsked: {
    nl: 'Een partij die verbonden moet worden, kan niet worden uitgesloten.',
    en: 'A party that is to be joined cannot be excluded.',
  },
  samePhenomenon: { nl: 'Kies verschillende fenomenen.', en: 'Choose different phenomena.' },
  brokenCursor: {
    nl: 'Deze cursor is niet geldig. Begin opnieuw zonder cursor.',
    en: 'This cursor is not valid. Start again without a cursor.',
  },
  unknownReference: {
    nl: 'Dit verwijst naar iets dat niet bestaat.',
    en: 'This refers to something that does not exist.',
  },
  mergeWithItself: { nl: 'Kies twee verschillende partijen.', en: 'Choose two different parties.' },
  otherName: {
    nl: 'Dit is niet de naam die hier is opgeslagen.',
    en: 'This is not the name that is stored here.',
  },
  partOfCycle: {
    nl: 'Zo zou deze organisatie een deel van zichzelf worden.',
    en: 'This would make the organisation a part of itself.',
  },
  caseDataBsn: {
    nl: 'Geen gegevens over casussubjecten: hier staat een burgerservicenummer (BSN).',
    en: 'No data on people whom a case is about: this holds a citizen service number (BSN).',
  },
  caseDataBirthDate: {
    nl: 'Geen gegevens over casussubjecten: hier staat een geboortedatum.',
    en: 'No data on people whom a case is about: this holds a birth date.',
  },
  caseDataCaseNumber: {
    nl: 'Geen gegevens over casussubjecten: hier staat een zaaknummer of dossiernummer.',
    en: 'No data on people whom a case is about: this holds a case number.',
  },
  exportSubject: { nl: 'Noem een fenomeen of een lijst partijen.', en: 'Name a phenomenon or a list of parties.' },
  tooManyParams: { nl: 'Dit zijn te veel parameters.', en: 'These are too many parameters.' },
  tooDeep: {
    nl: 'Hierin zitten te veel lijsten of objecten in elkaar.',
    en: 'Too many lists or objects are inside each other here.',
  },
} satisfies Record<string, Record<Locale, string>>

export type FaultKey = keyof typeof faultMessages

export function isFaultKey(value: unknown): value is FaultKey {
  return typeof value === 'string' && value in faultMessages
}
