import { professional } from '../../../contract/professionals.ts'
import { aRecordOf } from '../../testing/record-suite.ts'
import { town, townId } from '../../testing/small-town.ts'

aRecordOf({
  path: '/v1/professionals',
  schema: professional,
  kind: 'professional',
  least: { body: { name: 'Fatima Gans' }, stored: { name: 'Fatima Gans', worksFor: [], partyTypes: [] } },
  whole: {
    body: {
      name: 'Guus Haas',
      email: 'guus@voorbeeld.example',
      phone: '14 0190',
      tasks: 'Helpen',
      worksFor: [
        { organisationId: town.force, function: 'Agent', from: '2019-01-01', until: '2021-01-01' },
        { organisationId: town.hall, from: '2021-01-01' },
        { organisationId: town.youth, function: 'Coach' },
      ],
      partyTypes: ['mediator'],
    },
    stored: {
      name: 'Guus Haas',
      email: 'guus@voorbeeld.example',
      phone: '14 0190',
      tasks: 'Helpen',
      worksFor: [
        { organisationId: town.hall, from: '2021-01-01' },
        { organisationId: town.youth, function: 'Coach' },
        { organisationId: town.force, function: 'Agent', from: '2019-01-01', until: '2021-01-01' },
      ],
      partyTypes: ['mediator'],
    },
  },
  dangling: {
    body: {
      name: 'X',
      worksFor: [{ organisationId: town.hall }, { organisationId: townId(99) }, { organisationId: town.anna }],
      partyTypes: ['pirate'],
    },
    paths: ['body partyTypes.0', 'body worksFor.1.organisationId', 'body worksFor.2.organisationId'],
  },
  patch: { body: { email: 'g@kleindorp.example' }, stored: { email: 'g@kleindorp.example' } },
  broken: {
    body: { name: '', worksFor: [{ organisationId: '1' }] },
    paths: ['body name', 'body worksFor.0.organisationId'],
  },
  hasDays: true,
})
