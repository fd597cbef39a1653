import { z } from 'zod'
import { type CaseData, caseDataIn } from './case-data.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { limits } from './limits.ts'
import { name, text } from './primitives.ts'

/*
 * Every number here is made up: 111222333 and 123456782 are the numbers that test environments use, 012345672 and the
 * eight-digit 12345672 are one and the same.
 */
const cases: Record<CaseData | 'nothing', string[]> = {
  bsn: [
    '111222333',
    'Betreft 123456782.',
    '(123456782)',
    'bsn123456782',
    'BSN:123456782',
    '123.456.782',
    '123 456 782',
    '123-456-782',
    '1234.56.782',
    '1234 56 782',
    '1234-56-782',
    '12 34 56 782',
    '012345672',
    '012 345 672',
    'BSN 12345672',
    'bsn-nummer: 1234 5672',
    'Burgerservicenummer (BSN) is 12.34.56.72',
    'burgerservicenr. 12345672',
    'sofinummer 12345672',
    'sofi-nr 1 2 3 4 5 6 7 8 2',
    'citizen service number: 12345672',
    'Citizen Service Number (BSN) 123 456 782',
    '１２３４５６７８２',
    '１２３．４５６．７８２',
    'BSN ١٢٣٤٥٦٧٨٢',
    '१२३४५६७८२',
    '123\u00a0456\u00a0782',
    '123\u2011456\u2011782',
    '123\u200b456\u200b782',
    '123–456–782',
    'bel 06-12345678 over 123456782',
    '+31 612345678 123456782',
    'dossier van de heer,\n123456782\nspoed',
    'j.123456782@rietwaard.example',
    '123456782 12-03-1998',
    'tel. 0612345678, bsn 123456782, KvK 12345678',
  ],
  birthDate: [
    'geb. 12-03-1998',
    'geb 12-3-98',
    '(geb. 12/3/1998)',
    'Geboren: 12.03.1998',
    'geboren 12 maart 1998',
    'geboren op 12 maart 1998',
    "geboren op de 12e maart '98",
    'geboren te Utrecht op 12-03-1998',
    'geb. te Den Haag, 12 mrt. 1998',
    "geboren in 's-Hertogenbosch (12 dec 1998)",
    'GEBOORTEDATUM 1998-03-12',
    'geboortedatum: 12 - 03 - 1998',
    'geboorte datum = 12031998',
    'Geboortedatum van de betrokkene: 12-03-1998',
    'gebdat 19980312',
    'geb.dat.: 12-mrt-1998',
    'gebdatum 12 03 1998',
    'geboortedag is 1 mei 2009',
    'date of birth 12/03/1998',
    'Date of birth: March 12, 1998',
    'DOB 1998-03-12',
    'd.o.b. 12-03-98',
    'born 12 March 1998',
    'born on the 12th of March 1998',
    'He was born in Leeds on March 12th, 1998',
    'birthdate: 12 Oct 1998',
    'Birth date 12 okt 1998',
    'geb. １２-０３-１９９８',
    'geboren op 12–03–1998',
  ],
  caseNumber: [
    'zaaknummer 2024-0012',
    'Zaaknummer: Z-2024-0012',
    'zaaknr. 12',
    'zaak nr 2024/123',
    'zaak-id 99',
    'strafzaaknummer 24/123',
    'zaaknummer C/10/123456',
    'zaaknummer HA ZA 24-123',
    'casusnummer 7',
    'casusnr.7',
    'casenr 1234',
    'casus #12',
    'casus 2024-0117',
    'dossiernummer D24.001',
    'dossiernr: 20240117',
    'dossier no. 17',
    'case number 2024-17',
    'case no. 17',
    'Case ID: AB-17',
    'case file number 3',
    'parketnummer 05.123456.24',
    'parketnr 05/123456-24',
    'zie 05-123456-24',
    '05/123456-24',
    'PL1234-2024123456',
    'pl0600 2024123456',
    'PL0600-2024-123456-1',
    'PL06002024123456',
    'pv-nummer 2024123456',
    'PV nr. 17',
    'proces-verbaalnummer 17',
    'proces-verbaal nr. 2024-17',
    'mutatienummer 2024123456',
    'BVH-nummer 2024123456',
    'police report number 17',
    'ｚａａｋｎｕｍｍｅｒ　１２',
  ],
  nothing: [
    '',
    'Sanne de Vries',
    'Wijkagent Rietwaard-Noord',
    // Numbers that are no BSN.
    '123456789',
    '000000000',
    '000000012',
    '1234567820',
    '0123456782',
    'KvK 12345672',
    'KvK-nummer 12345672, vestiging 000012345672',
    'bsn nooit vastleggen; KvK 12345672',
    'btw NL123456782B01',
    'BTW: nl 123456782 b01',
    'rekening NL91ABNA0417164300 of NL91 ABNA 0417 1643 00',
    '1234 AB 56',
    '€ 123.456.782',
    'versie 1.123456782',
    'ip 123.123.123.123',
    // Telephone.
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06-123 456 78',
    '(06) 12345678',
    '012-3456789',
    '0123 456 782',
    '+31612345678',
    '+31 123456782',
    '+31 123 456 782',
    '+31 (0)123456782',
    '0031 123 456 782',
    '0031123456782',
    '(0)123456782',
    '0 123456782',
    '+31 190 012 345',
    // Working dates, periods, laws.
    'sinds 1-3-2024',
    'bevestigd op 12-03-2024, geldt tot 2025-03-12',
    'Jan Bakker (12-03-1998)',
    'convenant (12-03-2009)',
    'geboren netwerker, sinds 1-3-2024 in dienst',
    'geboren en getogen in Rietwaard; werkt er vanaf 1-3-2004',
    'geboren in Rietwaard werkt hier sinds 12-03-2019',
    'Ingeborg Lindeboom, 12-03-2024',
    'aangeboren talent 12-3-2024',
    'Geboortezorg, overleg 12-03-2024',
    'geboortejaar 1998',
    'geb. C, kamer 12-3',
    'Vergadering 12 maart 2024, gebouw 3',
    'registreert geen geboortedatum',
    'new born baby care, since 2024',
    'Wmo 2015, artikel 6, eerste lid, onder e, AVG',
    'artikel 172 Gemeentewet',
    // Work with cases, without a number.
    'samen in het casusoverleg',
    'Casusregisseur 2',
    'dossier 2023-2024',
    'dossier 2024',
    'jeugdzaak in groep 8',
    'vermeldt het zaaknummer in elke brief',
    'zaaknummer onbekend, 3 keer gevraagd',
    'houdt per casus 2 overleggen',
    'case manager 3',
    'in case no 2 parties agree',
    'showcase no. 3',
    'hoofdzaak: 24/7 bereikbaar',
    'zaaksgericht werken 2024-2028',
    'Plein 1234, 2024 AB',
    'PL 12 34',
    'PL1234567890',
    '2024-03-12T10:00',
    'sanne.de.vries@rietwaard.example',
    'https://rietwaard.example/2024/03/12/overleg',
    'zie 0e9c2dd0-15b8-4154-bf92-1a123456782f',
  ],
}

it.each(Object.entries(cases).flatMap(([kind, texts]) => texts.map((example) => [kind, example] as const)))(
  'finds %s in "%s"',
  (kind, example) => {
    expect(caseDataIn(example)).toBe(kind === 'nothing' ? null : kind)
    expect(caseDataIn(`Afgesproken: ${example} (zie ook het verslag).`)).toBe(kind === 'nothing' ? null : kind)
  },
)

/** A small generator with a fixed seed (mulberry32), so that a failure comes back. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The check digit that makes a BSN of eight digits, by the rule as it is taught: the sum without it, modulo eleven. */
function checkDigit(first: string): number {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2]
  return weights.reduce((sum, weight, place) => sum + weight * Number(first.charAt(place)), 0) % 11
}

it('finds any number that passes the eleven-test, and none of its nine neighbours', () => {
  const next = numbers(11)
  const wrap = [
    (n: string) => n,
    (n: string) => `Het gaat om ${n}, zei zij.`,
    (n: string) => `nummer ${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6)}`,
    (n: string) => `${n.slice(0, 4)} ${n.slice(4, 6)} ${n.slice(6)}`,
    (n: string) => `sinds 1-3-2024: ${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`,
  ]
  let tried = 0
  while (tried < 2_000) {
    const first = String(1_000_000 + Math.floor(next() * 99_000_000)).padStart(8, '0')
    const check = checkDigit(first)
    if (check === 10) continue
    const written = wrap[tried % wrap.length] ?? String
    for (let last = 0; last <= 9; last++) {
      const example = written(`${first}${last}`)
      expect([example, caseDataIn(example)]).toEqual([example, last === check ? 'bsn' : null])
    }
    tried++
  }
})

it('says which of the three it found', () => {
  const faultsOf = (field: z.ZodType, value: string) =>
    field.safeParse(value).error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.fault : issue.code))
  for (const field of [name, text]) {
    expect(faultsOf(field, 'zie 123456782')).toEqual(['caseDataBsn'])
    expect(faultsOf(field, 'geb. 12-03-1998')).toEqual(['caseDataBirthDate'])
    expect(faultsOf(field, 'zaaknummer 12')).toEqual(['caseDataCaseNumber'])
    expect(faultsOf(field, 'sinds 1-3-2024')).toBeUndefined()
  }
})

/** Where in a body a text is taken as it comes, whatever it holds. */
function unguarded(schema: unknown, path: string): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) => unguarded(field, `${path}.${key}`))
  if (schema instanceof z.ZodArray) return unguarded(schema.element, `${path}[]`)
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option, index) => unguarded(option, `${path}|${index}`))
  if (schema instanceof z.ZodRecord) return unguarded(schema.valueType, `${path}{}`)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unguarded(schema.unwrap(), path)
  return schema instanceof z.ZodType && schema.safeParse('zie 123456782').success ? [path] : []
}

/** What is searched for or asked for is not stored, and a key is compared only. */
const passing = [
  'parties.search.text',
  'session.create.apiKey',
  'personalData.erase.name',
  'queries.run.cypher',
  'queries.run.params{}',
]

it('guards every free text that a request can store', () => {
  const found = Object.entries(endpoints).flatMap(([group, actions]) =>
    Object.entries<Endpoint>(actions).flatMap(([action, { body }]) => unguarded(body, `${group}.${action}`)),
  )
  expect(found).toContain('parties.search.text')
  expect(found.filter((path) => !passing.includes(path))).toEqual([])
})

it('does not search a text that is refused for its size', () => {
  const long = `123456782 ${'x'.repeat(limits.text)}`
  expect(text.safeParse(long).error?.issues.map((issue) => issue.code)).toEqual(['too_big'])
})

it.each([
  'geboren te '.repeat(90_000),
  `geb. te ${'a'.repeat(1_000_000)}`,
  `geboren van ${'a b'.repeat(300_000)}`,
  '1 '.repeat(500_000),
  'bsn '.repeat(250_000),
  '0'.repeat(1_000_000),
  '+31 '.repeat(250_000),
  'zaaknummer '.repeat(90_000),
  `DOB ${'january'.repeat(140_000)}`,
])('reads a million hostile characters to the end', (hostile) => {
  expect(caseDataIn(hostile)).toBeNull()
})
