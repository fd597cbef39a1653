import { organisation } from '../../../contract/organisations.ts'
import { aRecordOf } from '../../testing/record-suite.ts'
import { town } from '../../testing/small-town.ts'

aRecordOf({
  path: '/v1/organisations',
  schema: organisation,
  kind: 'organisation',
  least: {
    body: { name: 'Bibliotheek', level: 'local' },
    stored: { name: 'Bibliotheek', level: 'local', partyTypes: [] },
  },
  whole: {
    body: {
      name: '  Buurthuis De Haard ',
      level: 'regional',
      shortName: 'Haard',
      email: 'haard@voorbeeld.example',
      phone: '+31 190 012 345',
      website: 'https://voorbeeld.example/haard',
      tasks: 'Ontmoeten',
      powers: 'Geen',
      interests: 'Rust in de wijk',
      workingMethod: 'Laagdrempelig\nen open',
      partOf: town.hall,
      partyTypes: ['school', 'police', 'school'],
    },
    stored: {
      name: 'Buurthuis De Haard',
      level: 'regional',
      shortName: 'Haard',
      email: 'haard@voorbeeld.example',
      phone: '+31 190 012 345',
      website: 'https://voorbeeld.example/haard',
      tasks: 'Ontmoeten',
      powers: 'Geen',
      interests: 'Rust in de wijk',
      workingMethod: 'Laagdrempelig\nen open',
      partOf: town.hall,
      partyTypes: ['police', 'school'],
    },
  },
  dangling: {
    body: { name: 'X', level: 'local', partOf: town.anna, partyTypes: ['police', 'pilot', 'pirate'] },
    paths: ['body partOf', 'body partyTypes.1', 'body partyTypes.2'],
  },
  patch: { body: { tasks: 'Lezen', level: 'regional' }, stored: { tasks: 'Lezen', level: 'regional' } },
  broken: { body: { name: null, level: 'world', version: 3 }, paths: ['body level', 'body name', 'body version'] },
  hasDays: true,
})
