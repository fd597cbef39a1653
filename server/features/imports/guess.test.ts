import { importFields } from '../../../contract/import-fields.ts'
import { guessMapping } from './guess.ts'

const guessed = (header: string, name = 'file') => {
  const { rows, columns } = guessMapping({ name, columns: header.split(';') })
  return [rows, ...header.split(';').map((column) => columns[column])]
}

it.each([
  ['Naam;Organisatie;Functie;E-mail;Mobiel', ['professionals', 'name', 'organisation', 'function', 'email', 'phone']],
  ['Voornaam;Tussenvoegsel;Achternaam;Werkgever', ['professionals', 'firstName', 'infix', 'lastName', 'organisation']],
  ['Naam medewerker;Afdeling/team;Mailadres', ['professionals', 'name', 'organisation', 'email']],
  ['Organisatie;Niveau;Onderdeel van;Zetel', ['organisations', 'name', 'level', 'partOf', 'partyTypes']],
  ['Van;Naar;Vertrouwen;Laatst bevestigd;Sinds', ['ties', 'from', 'to', 'level', 'confirmedOn', 'since']],
  ['Wie;Vertrouwt;Cijfer;Datum', ['ties', 'from', 'to', 'level', 'confirmedOn']],
  ['Partij;Fenomeen;Rol(len);Sleutelrol', ['involvements', 'party', 'phenomena', 'roles', 'keyRole']],
  ['Source;Target;Type;Id;Label;Weight', ['edges', 'source', 'target', 'kind', 'id', null, 'level']],
  ['kleur;maat', [null, null, null]],
])('guesses what %s means', (header, expected) => {
  expect(guessed(header)).toEqual(expected)
})

it('knows our own exports by their columns, and leaves aside what follows from others', () => {
  expect(guessed('id;kind;label;layer;partyTypes;ties')).toEqual([
    'nodes',
    'id',
    'kind',
    'name',
    null,
    'partyTypes',
    null,
  ])
  expect(guessed('id;kind;source;sourceLabel;target;targetLabel;level;stale')).toEqual([
    'edges',
    'id',
    'kind',
    'source',
    null,
    'target',
    null,
    'level',
    null,
  ])
})

it('reads its own labels back, with the star of a required one', () => {
  for (const rows of ['organisations', 'professionals', 'ties', 'involvements'] as const) {
    for (const locale of ['nl', 'en'] as const) {
      const fields = importFields[rows]
      const columns = fields.map((field) => `${field.label[locale]}${field.required ? '*' : ''}`)
      const mapping = guessMapping({ name: 'file', columns })
      expect([mapping.rows, ...columns.map((column) => mapping.columns[column])]).toEqual([
        rows,
        ...fields.map((field) => field.key),
      ])
    }
  }
})
