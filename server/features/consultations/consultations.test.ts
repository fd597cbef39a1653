import { consultation } from '../../../contract/consultations.ts'
import { aRecordOf } from '../../testing/record-suite.ts'

aRecordOf({
  path: '/v1/consultations',
  schema: consultation,
  kind: 'consultation',
  least: { body: { name: 'Wijktafel' }, stored: { name: 'Wijktafel', discusses: [] } },
  whole: {
    body: { name: 'Kerngroep', frequency: 'iedere maand', discusses: ['flood', 'fire', 'fire'] },
    stored: { name: 'Kerngroep', frequency: 'iedere maand', discusses: ['fire', 'flood'] },
  },
  dangling: { body: { name: 'X', discusses: ['fire', 'famine'] }, paths: ['body discusses.1'] },
  patch: {
    body: { frequency: 'wekelijks', discusses: ['fire'] },
    stored: { frequency: 'wekelijks', discusses: ['fire'] },
  },
  broken: { body: { name: 5, discusses: null }, paths: ['body discusses', 'body name'] },
  hasDays: true,
})
