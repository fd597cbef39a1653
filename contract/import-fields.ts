import type { ImportTable } from './imports.ts'
import type { Locale } from './vocabulary.ts'

type Text = Readonly<Record<Locale, string>>

/** One field that a column of a file can fill. */
export type ImportField = {
  readonly key: string
  readonly label: Text
  readonly hint: Text
  readonly example: Text
  /** A row without it is refused. */
  readonly required: boolean
  /** Other headers by which its column is recognised: lower case, without accents and punctuation. */
  readonly synonyms: readonly string[]
}

/** `same`: an example that is written alike in both languages. */
const same = (text: string): Text => ({ nl: text, en: text })

function field(
  key: string,
  [nl, en]: readonly [string, string],
  [hintNl, hintEn]: readonly [string, string],
  example: Text,
  synonyms: string,
  required = false,
): ImportField {
  const label = { nl, en }
  return { key, label, hint: { nl: hintNl, en: hintEn }, example, required, synonyms: synonyms.split(', ') }
}

const required = (one: ImportField): ImportField => ({ ...one, required: true })

const id = field(
  'id',
  ['Id', 'Id'],
  ['Laat leeg, behalve om bestaande gegevens te wijzigen.', 'Leave empty, unless you change what is there.'],
  same(''),
  'id, uuid, identifier, sleutel, key, identificatie',
)
const from = field(
  'from',
  ['Sinds', 'Since'],
  ['Vanaf welke dag dit geldt, zoals 1-3-2026.', 'From which day this holds, such as 1-3-2026 (1 March).'],
  same('1-3-2026'),
  'sinds, vanaf, begindatum, startdatum, ingangsdatum, begin, datum in dienst, since, start, start date, from date, valid from',
)
const until = field(
  'until',
  ['Tot', 'Until'],
  ['Tot welke dag dit geldt; leeg zolang het geldt.', 'Until which day this holds; empty while it does.'],
  same(''),
  'tot, tot en met, einddatum, eind, einde, datum uit dienst, until, end, end date, to date, valid until',
)
const email = field(
  'email',
  ['E-mail', 'Email'],
  ['Zakelijk adres. Hieraan wordt iemand herkend.', 'Work address. It is how somebody is recognised.'],
  same('sanne.devries@voorbeeld.example'),
  'e mail, email, mail, mailadres, e mailadres, emailadres, e mail adres, email adres, e mail address, email address, mail address',
)
const phone = field(
  'phone',
  ['Telefoon', 'Telephone'],
  ['Zakelijk nummer.', 'Work number.'],
  same('+31 190 012 345'),
  'telefoon, telefoonnummer, tel, tel nr, telnr, mobiel, mobiele telefoon, mobiel nummer, gsm, 06 nummer, doorkiesnummer, phone, phone number, telephone, telephone number, mobile, mobile phone, cell',
)
const partyTypes = field(
  'partyTypes',
  ['Plek', 'Seat'],
  [
    'Plek in het referentienetwerk; meer plekken gescheiden door een puntkomma.',
    'Seat of the reference network; several separated by a semicolon.',
  ],
  { nl: 'Politie: wijkagent', en: 'Police: community officer' },
  'plekken, zetel, zetels, partytypes, party type, party types, seats, plek in het netwerk, referentienetwerk, type partij, partijtype, soort partij',
)
const phenomena = field(
  'phenomena',
  ['Fenomenen', 'Phenomena'],
  [
    'Fenomenen waarbij deze partij betrokken is, gescheiden door een puntkomma.',
    'Phenomena that this party is involved in, separated by a semicolon.',
  ],
  { nl: 'Ondermijning', en: 'Subversive (organised) crime' },
  'fenomeen, phenomenon, netwerk, netwerken, network, networks, thema, themas, theme, themes, betrokken bij, involved in',
)
const roles = field(
  'roles',
  ['Rollen', 'Roles'],
  ['Wat deze partij in de aanpak doet.', 'What this party does in the approach.'],
  { nl: 'Signaleren; Signalen duiden', en: 'Signals; Interprets signals' },
  'rol, role, rol len, taak in het netwerk, rol in het netwerk, rol in de aanpak, role in the network',
)
const keyRole = field(
  'keyRole',
  ['Sleutelrol', 'Key role'],
  ['Ja of nee.', 'Yes or no.'],
  { nl: 'ja', en: 'yes' },
  'keyrole, sleutelfiguur, sleutelpersoon, sleutelpositie, key person, key figure, key',
)
const contributesTo = field(
  'contributesTo',
  ['Draagt bij aan', 'Contributes to'],
  ['Gerichte preventie, mitigerende maatregelen, of beide.', 'Targeted prevention, mitigating measures, or both.'],
  { nl: 'Gerichte preventie', en: 'Targeted prevention' },
  'contributesto, bijdrage, bijdrage aan, contribution, contributions',
)
const profile = [
  field(
    'tasks',
    ['Taken', 'Tasks'],
    ['Wat deze partij doet.', 'What this party does.'],
    { nl: 'Signaleren en opvolgen van signalen in de wijk.', en: 'Notices signals in the neighbourhood.' },
    'taak, task, werkzaamheden, taakomschrijving',
  ),
  field(
    'powers',
    ['Bevoegdheden', 'Powers'],
    ['Wat deze partij mag.', 'What this party is empowered to do.'],
    same(''),
    'bevoegdheid, power, mandaat, mandate',
  ),
  field(
    'interests',
    ['Belangen', 'Interests'],
    ['Het eigen belang bij de aanpak.', 'Its own stake in the approach.'],
    same(''),
    'belang, interest, stake',
  ),
  field(
    'workingMethod',
    ['Werkwijze', 'Working method'],
    ['Hoe deze partij werkt.', 'How this party works.'],
    same(''),
    'workingmethod, werkwijzen, manier van werken, method',
  ),
]
const phenomenaOfClaim = field(
  'phenomena',
  ['Fenomenen', 'Phenomena'],
  ['Leeg: het vertrouwen geldt voor alles.', 'Empty: the trust holds for everything.'],
  same(''),
  'fenomeen, phenomenon, netwerk, netwerken, network, networks, voor fenomeen, thema, theme',
)
const trustLevel = field(
  'level',
  ['Vertrouwen (1-5)', 'Trust (1-5)'],
  [
    '1 kennen elkaar van naam, 2 hebben elkaar gesproken, 3 werken samen, 4 vertrouwen elkaar in moeilijke zaken, 5 bellen elkaar ook ’s nachts.',
    '1 know of each other, 2 have spoken, 3 work together, 4 trust each other in hard matters, 5 would call at night.',
  ],
  same('4'),
  'vertrouwen, niveau, vertrouwensniveau, mate van vertrouwen, cijfer, score, sterkte, waarde, gewicht, level, trust, trust level, strength, weight, rating, grade, value',
)
const confirmedOn = field(
  'confirmedOn',
  ['Bevestigd op', 'Confirmed on'],
  [
    'De dag waarop dit voor het laatst zo was, zoals 1-3-2026.',
    'The day on which this was last known to be true, such as 1-3-2026 (1 March).',
  ],
  same('1-3-2026'),
  'confirmedon, bevestigd, laatst bevestigd, laatst bevestigd op, datum, datum bevestigd, datum bevestiging, bevestigingsdatum, peildatum, laatste contact, date, confirmed, last confirmed, confirmation date, date confirmed, timestamp',
)
const basis = field(
  'basis',
  ['Grondslag', 'Basis'],
  ['Waar het vertrouwen op rust.', 'What the trust rests on.'],
  { nl: 'gezamenlijk weegteam', en: 'the same weighing team' },
  'waarvan, basis van vertrouwen, reden, aanleiding, kent van, grond, reason, ground, known from, how do you know them',
)
const note = field(
  'note',
  ['Opmerking', 'Note'],
  ['Vrije tekst, zonder gegevens over casussen.', 'Free text, without data of cases.'],
  same(''),
  'opmerkingen, toelichting, notitie, notities, commentaar, bijzonderheden, notes, remark, remarks, comment, comments',
)
const statedBy = field(
  'statedBy',
  ['Volgens', 'Stated by'],
  ['De professional die dit zegt: e-mailadres of naam.', 'The professional who says so: email address or name.'],
  same('sanne.devries@voorbeeld.example'),
  'statedby, gezegd door, opgegeven door, bron, ingevuld door, respondent, source person, according to, ingevuld door id',
)
const knows = [
  field(
    'knowsTasks',
    ['Kent taken', 'Knows tasks'],
    ['Kent de taken van de ander: ja of nee.', 'Knows the tasks of the other: yes or no.'],
    { nl: 'ja', en: 'yes' },
    'knowstasks, kent de taken, bekend met taken',
  ),
  field(
    'knowsPowers',
    ['Kent bevoegdheden', 'Knows powers'],
    ['Kent de bevoegdheden van de ander: ja of nee.', 'Knows the powers of the other: yes or no.'],
    { nl: 'nee', en: 'no' },
    'knowspowers, kent de bevoegdheden, bekend met bevoegdheden',
  ),
]
const since = { ...from, key: 'since' }
const claimFields = [phenomenaOfClaim, since, until, basis, note, statedBy, ...knows]

const party = (key: string, nl: string, en: string, synonyms: string) =>
  field(
    key,
    [nl, en],
    [
      'E-mailadres, of naam; bij gelijke namen met de organisatie erachter tussen haakjes.',
      'Email address, or name; where names are alike with the organisation behind it in brackets.',
    ],
    same('sanne.devries@voorbeeld.example'),
    synonyms,
    true,
  )
const organisationOf = (key: string, nl: string, en: string, synonyms: string) =>
  field(
    key,
    [nl, en],
    ['Alleen nodig bij gelijke namen.', 'Only needed where names are alike.'],
    { nl: 'Gemeente Voorbeeld', en: 'Municipality of Example' },
    synonyms,
  )

const organisationLevel = field(
  'level',
  ['Niveau', 'Level'],
  ['Lokaal, regionaal of landelijk.', 'Local, regional or national.'],
  { nl: 'lokaal', en: 'local' },
  'schaal, schaalniveau, werkgebied, bereik, scale, reach, organisation level, bestuurslaag',
)
const employer = field(
  'organisation',
  ['Organisatie', 'Organisation'],
  [
    'Waar deze professional werkt: de naam zoals die bekend is.',
    'Where this professional works: its name as it is known.',
  ],
  { nl: 'Politie Basisteam Voorbeeld', en: 'Example Police' },
  'werkgever, organisaties, naam organisatie, afdeling, team, bedrijf, instelling, dienst, instantie, werkt bij, organisatienaam, organization, organisation name, employer, company, department, works for, organisationid, organisation id, organisatie id',
)
const jobTitle = field(
  'function',
  ['Functie', 'Function'],
  ['Als wat deze professional werkt.', 'As what this professional works.'],
  { nl: 'Wijkagent', en: 'Community officer' },
  'functienaam, functietitel, beroep, job, job title, position, title, job function',
)

/** The fields of each kind of row, in the order of a template. */
export const importFields: Readonly<Record<ImportTable, readonly ImportField[]>> = {
  organisations: [
    field(
      'name',
      ['Naam', 'Name'],
      ['Volledige naam.', 'Full name.'],
      { nl: 'Politie Basisteam Voorbeeld', en: 'Example Police' },
      'organisatie, naam organisatie, organisatienaam, afdeling, team, naam van de organisatie, instelling, instantie, organisation, organization, organisation name, full name, label, title',
      true,
    ),
    field(
      'shortName',
      ['Afkorting', 'Short name'],
      ['Korte naam.', 'Short name.'],
      { nl: 'Politie', en: 'Police' },
      'shortname, korte naam, afgekort, roepnaam, abbreviation, acronym',
    ),
    required(organisationLevel),
    field(
      'partOf',
      ['Onderdeel van', 'Part of'],
      ['Naam van de organisatie waar deze onder valt.', 'Name of the organisation that this one is a part of.'],
      { nl: 'Politie Eenheid Voorbeeld', en: 'Example Police Region' },
      'partof, valt onder, bovenliggende organisatie, hoofdorganisatie, moederorganisatie, parent, parent organisation, moeder, hoort bij, belongs to',
    ),
    partyTypes,
    email,
    phone,
    field(
      'website',
      ['Website', 'Website'],
      ['Adres van de website.', 'Address of the website.'],
      same('https://voorbeeld.example'),
      'site, url, webadres, webpagina, homepage, web',
    ),
    phenomena,
    roles,
    keyRole,
    contributesTo,
    ...profile,
    from,
    until,
    id,
  ],
  professionals: [
    field(
      'name',
      ['Naam', 'Name'],
      ['Voor- en achternaam.', 'First and last name.'],
      same('Sanne de Vries'),
      'professional, medewerker, naam medewerker, naam professional, volledige naam, persoon, contactpersoon, contact, voornaam en achternaam, full name, person, employee, label',
      true,
    ),
    field(
      'firstName',
      ['Voornaam', 'First name'],
      ['Alleen als de naam over kolommen is verdeeld.', 'Only where the name is divided over columns.'],
      same(''),
      'firstname, voornamen, roepnaam, voorletters, initialen, given name, initials',
    ),
    field(
      'infix',
      ['Tussenvoegsel', 'Name prefix'],
      ['Zoals van der.', 'Such as van der.'],
      same(''),
      'tussenvoegsels, voorvoegsel, tv, infix, prefix',
    ),
    field(
      'lastName',
      ['Achternaam', 'Last name'],
      ['Alleen als de naam over kolommen is verdeeld.', 'Only where the name is divided over columns.'],
      same(''),
      'lastname, familienaam, geslachtsnaam, surname, family name',
    ),
    email,
    phone,
    employer,
    jobTitle,
    field(
      'postFrom',
      ['In functie sinds', 'In function since'],
      ['Sinds wanneer in deze functie.', 'Since when in this function.'],
      same('1-9-2024'),
      'postfrom, in dienst sinds, functie sinds, in functie vanaf, employed since, in post since',
    ),
    partyTypes,
    phenomena,
    roles,
    keyRole,
    contributesTo,
    ...profile,
    from,
    until,
    id,
  ],
  ties: [
    party(
      'from',
      'Van',
      'From',
      'wie vertrouwt, wie, bron, vertrouwende, van wie, van e mail, van naam, e mail van, truster, source, who, from email, from name, uitgaand, partij 1, partij a, persoon 1, persoon a',
    ),
    organisationOf(
      'fromOrganisation',
      'Organisatie van',
      'Organisation of from',
      'van organisatie, organisatie 1, from organisation',
    ),
    party(
      'to',
      'Naar',
      'To',
      'vertrouwt, wie wordt vertrouwd, aan, doel, vertrouwde, aan wie, naar e mail, naar naam, e mail naar, trusts, trusted, target, whom, to email, to name, inkomend, partij 2, partij b, persoon 2, persoon b',
    ),
    organisationOf(
      'toOrganisation',
      'Organisatie naar',
      'Organisation of to',
      'naar organisatie, organisatie 2, to organisation',
    ),
    required(trustLevel),
    required(confirmedOn),
    ...claimFields,
    id,
  ],
  involvements: [
    party(
      'party',
      'Partij',
      'Party',
      'wie, naam, professional, organisatie, betrokkene, deelnemer, name, organisation, participant, e mail, email, mailadres',
    ),
    organisationOf(
      'partyOrganisation',
      'Organisatie van de partij',
      'Organisation of the party',
      'werkgever, organisatie van professional, employer',
    ),
    required(phenomena),
    roles,
    keyRole,
    contributesTo,
    from,
    until,
  ],
  survey: [
    field('id', ['Id', 'Id'], ['Niet wijzigen.', 'Do not change.'], same(''), 'partij id, party id', true),
    field('name', ['Naam', 'Name'], ['Wie het is.', 'Who it is.'], same('Sanne de Vries'), 'professional'),
    employer,
    jobTitle,
    field(
      'level',
      ['Hoe goed kent u deze persoon? (0-5)', 'How well do you know this person? (0-5)'],
      ['Leeg of 0: geen uitspraak.', 'Empty or 0: nothing is said.'],
      same('4'),
      'hoe goed kent u deze persoon, how well do you know this person, vertrouwen, trust, level, niveau',
    ),
    field(
      'basis',
      ['Waarvan?', 'Where from?'],
      ['Waar u elkaar van kent.', 'Where you know each other from.'],
      same(''),
      'waarvan, where from, grondslag, basis',
    ),
    note,
    field(
      'confirmedOn',
      ['Ingevuld op', 'Filled in on'],
      ['De dag van invullen; leeg: vandaag.', 'The day of filling in; empty: today.'],
      same(''),
      'ingevuld op, filled in on, datum, date',
    ),
    field(
      'statedBy',
      ['Ingevuld door (id)', 'Filled in by (id)'],
      ['Niet wijzigen.', 'Do not change.'],
      same(''),
      'ingevuld door id, filled in by id, ingevuld door, filled in by',
      true,
    ),
    field(
      'phenomenon',
      ['Fenomeen', 'Phenomenon'],
      ['Niet wijzigen.', 'Do not change.'],
      same(''),
      'fenomeen, phenomenon',
    ),
  ],
  nodes: [
    field(
      'id',
      ['Id', 'Id'],
      ['Waarmee verbindingen hiernaar verwijzen.', 'How edges refer to it.'],
      same('n1'),
      'key, node',
      true,
    ),
    field(
      'kind',
      ['Soort', 'Kind'],
      ['Organisatie of professional.', 'Organisation or professional.'],
      same('professional'),
      'soort, kind, type, soort knoop, node type, category, categorie',
    ),
    field(
      'name',
      ['Naam', 'Name'],
      ['Hoe het heet.', 'What it is called.'],
      same('Sanne de Vries'),
      'label, naam, titel, title',
    ),
    { ...organisationLevel, synonyms: ['niveau', 'level', 'schaal', 'scale'] },
    email,
    phone,
    employer,
    field(
      'organisationName',
      ['Naam organisatie', 'Organisation name'],
      ['Bij een organisatie die zelf geen knoop is.', 'Of an organisation that is no node itself.'],
      same(''),
      'organisationname',
    ),
    jobTitle,
    partyTypes,
    phenomena,
    roles,
    keyRole,
    contributesTo,
    ...profile,
  ],
  edges: [
    { ...id, hint: { nl: 'Naam van de verbinding.', en: 'Name of the edge.' } },
    field(
      'kind',
      ['Soort', 'Kind'],
      ['Vertrouwt, werkt voor, onderdeel van of neemt deel aan.', 'Trusts, works for, part of or takes part in.'],
      same('trusts'),
      'soort, kind, type, soort verbinding, edge type, relation, relatie',
    ),
    field(
      'source',
      ['Van', 'Source'],
      ['Id van de ene knoop.', 'Id of one node.'],
      same('n1'),
      'van, from, bron',
      true,
    ),
    field(
      'target',
      ['Naar', 'Target'],
      ['Id van de andere knoop.', 'Id of the other node.'],
      same('n2'),
      'naar, to, doel',
      true,
    ),
    trustLevel,
    confirmedOn,
    field(
      'directed',
      ['Gericht', 'Directed'],
      ['Nee: de verbinding geldt in beide richtingen.', 'No: the edge holds in both directions.'],
      { nl: 'ja', en: 'yes' },
      'gericht, directed',
    ),
    jobTitle,
    ...claimFields,
  ],
}

/** Columns of our own exports that are worked out from the others: no field is filled from them. */
export const derivedColumns: readonly string[] = [
  'layer',
  'ties',
  'stale',
  'mutual',
  'sourceLabel',
  'targetLabel',
  'hidden',
]
