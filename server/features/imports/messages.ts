import type { Locale } from '../../../contract/vocabulary.ts'

type Kind = 'organisation' | 'professional' | 'party' | 'consultation' | 'seat' | 'phenomenon'

const nouns: Record<Kind, Record<Locale, string>> = {
  organisation: { nl: 'organisatie', en: 'organisation' },
  professional: { nl: 'professional', en: 'professional' },
  party: { nl: 'partij', en: 'party' },
  consultation: { nl: 'overlegstructuur', en: 'consultation' },
  seat: { nl: 'plek', en: 'seat' },
  phenomenon: { nl: 'fenomeen', en: 'phenomenon' },
}
const unknownIn = { nl: (kind: Kind) => (kind === 'phenomenon' ? 'Onbekend' : 'Onbekende'), en: () => 'Unknown' }

/** What an import says of a row, in plain words. */
const nl = {
  missing: (field: string) => `${field} ontbreekt.`,
  noDay: 'Dit is geen datum. Schrijf bijvoorbeeld 1-3-2026.',
  noTrust: 'Vertrouwen is een heel getal van 1 tot en met 5.',
  noYesNo: 'Schrijf ja of nee.',
  notInList: (choices: string) => `Dit woord is niet bekend. Kies uit: ${choices}.`,
  unknown: (kind: Kind, text: string) => `${unknownIn.nl(kind)} ${nouns[kind].nl} ‘${text}’.`,
  ambiguous: (text: string, labels: string) =>
    `‘${text}’ kan van alles zijn: ${labels}. Voeg de organisatie of het e-mailadres toe.`,
  rolesWithoutPhenomenon: 'Een rol geldt voor een fenomeen: noem er ook een.',
  sameRow: (place: string) => `Dit staat ook al op ${place}.`,
  sameClaim: (place: string) => `Over dit vertrouwen, in dezelfde richting, staat ook al iets op ${place}.`,
  line: (line: number, table: string | undefined) => (table ? `regel ${line} van ‘${table}’` : `regel ${line}`),
  rival: 'Er is in deze richting al een lopende uitspraak voor een deel van deze fenomenen. Wijzig die eerst.',
  place: (line: number, table: string | undefined) => (table ? `‘${table}’ regel ${line}` : `Regel ${line}`),
  otherKind: 'Dit id is al van iets anders dan deze rij.',
  otherEnds: 'Dit id is van een vertrouwensrelatie tussen andere partijen.',
  decide: 'Kies of dit dezelfde is of een ander.',
  gone: 'De partij die u koos, is er niet meer.',
  tooLong: (most: number) => `Dit is te lang: hoogstens ${most} tekens.`,
  tooMany: (most: number) => `Dit zijn er te veel: hoogstens ${most}.`,
  noEmail: 'Dit is geen e-mailadres.',
  noPhone: 'Dit is geen telefoonnummer. Gebruik alleen cijfers, spaties, streepjes en haakjes.',
  noWebsite: 'Dit is geen webadres.',
  nodeKind: 'Knopen zonder soort zijn gelezen als professionals.',
  localLevel: (count: number) => `Organisaties zonder niveau, lokaal genoemd: ${count}.`,
  stubs: (count: number) =>
    `Werkgevers die zelf niet in het bestand staan, toegevoegd met alleen hun naam als lokale organisatie: ${count}.`,
  seatsAside: (count: number) => `Overgeslagen lege plekken, die uit het fenomeen volgen: ${count}.`,
  derived: (columns: string) => `Deze kolommen volgen uit de andere en zijn overgeslagen: ${columns}.`,
  undirected: (count: number) => `Verbindingen zonder richting, gelezen als vertrouwen over en weer: ${count}.`,
  rolesAside: 'Van de rollen is niet bekend bij welk fenomeen zij horen; zij zijn overgeslagen.',
  noStatement: (count: number) => `Overgeslagen regels zonder cijfer, die niets zeggen: ${count}.`,
  partyTypesKept: (count: number) => `Plekken van het referentienetwerk die er al zijn en zo blijven: ${count}.`,
  partyTypesNew: (count: number) => `Nieuwe plekken van het referentienetwerk: ${count}.`,
  nothing: 'In dit bestand staat niets om in te lezen. Wijs aan wat de rijen en kolommen zijn.',
  refusedRows: (refused: number, undecided: number) =>
    `Er is niets opgeslagen. Rijen met fouten: ${refused}. Rijen die misschien al bestaan: ${undecided}.`,
  oneMore: (count: number) => `Fouten die hier niet genoemd zijn: ${count}.`,
}

const en: typeof nl = {
  missing: (field) => `${field} is missing.`,
  noDay: 'This is no date. Write for example 1-3-2026 for 1 March.',
  noTrust: 'Trust is a whole number from 1 to 5.',
  noYesNo: 'Write yes or no.',
  notInList: (choices) => `This word is not known. Choose from: ${choices}.`,
  unknown: (kind, text) => `${unknownIn.en()} ${nouns[kind].en} ‘${text}’.`,
  ambiguous: (text, labels) => `‘${text}’ can mean several: ${labels}. Add the organisation or the email address.`,
  rolesWithoutPhenomenon: 'A role belongs to a phenomenon: name one as well.',
  sameRow: (place) => `This is on ${place} already.`,
  sameClaim: (place) => `Something about this trust, in the same direction, is on ${place} already.`,
  line: (line, table) => (table ? `line ${line} of ‘${table}’` : `line ${line}`),
  rival: 'There is a current claim in this direction for part of these phenomena. Change that one first.',
  place: (line, table) => (table ? `‘${table}’ line ${line}` : `Line ${line}`),
  otherKind: 'This id belongs to something else than this row.',
  otherEnds: 'This id is that of a trust relation between other parties.',
  decide: 'Choose whether this is the same or another one.',
  gone: 'The party that you chose is not there any more.',
  tooLong: (most) => `This is too long: at most ${most} characters.`,
  tooMany: (most) => `These are too many: at most ${most}.`,
  noEmail: 'This is no email address.',
  noPhone: 'This is no telephone number. Use digits, spaces, hyphens and brackets only.',
  noWebsite: 'This is no web address.',
  nodeKind: 'Nodes without a kind were read as professionals.',
  localLevel: (count) => `Organisations without a level, called local: ${count}.`,
  stubs: (count) =>
    `Employers that are not in the file themselves, added with nothing but their name as local organisations: ${count}.`,
  seatsAside: (count) => `Vacant seats left aside, which follow from the phenomenon: ${count}.`,
  derived: (columns) => `These columns follow from the others and were left aside: ${columns}.`,
  undirected: (count) => `Edges without direction, read as trust both ways: ${count}.`,
  rolesAside: 'To which phenomenon the roles belong is not known; they were left aside.',
  noStatement: (count) => `Lines left aside without a number, which say nothing: ${count}.`,
  partyTypesKept: (count) => `Seats of the reference network that are there already and stay as they are: ${count}.`,
  partyTypesNew: (count) => `New seats of the reference network: ${count}.`,
  nothing: 'There is nothing in this file to read in. Say what its rows and columns are.',
  refusedRows: (refused, undecided) =>
    `Nothing was stored. Rows with faults: ${refused}. Rows that may be there already: ${undecided}.`,
  oneMore: (count) => `Faults that are not named here: ${count}.`,
}

/** The messages of an import in a language. */
export const messages = { nl, en } satisfies Record<Locale, typeof nl>
export type Messages = typeof nl
