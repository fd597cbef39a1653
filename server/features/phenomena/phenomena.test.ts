import { phenomenon } from '../../../contract/phenomena.ts'
import { aRecordOf } from '../../testing/record-suite.ts'

const frost = { id: 'frost', theme: 'weather', nameNl: 'Vorst', nameEn: 'Frost' }
const hail = {
  id: 'hail',
  theme: 'weather',
  nameNl: 'Hagel',
  nameEn: 'Hail',
  purpose: 'Voorbereid zijn',
  legalBasis: 'Wet',
}

aRecordOf({
  path: '/v1/phenomena',
  schema: phenomenon,
  kind: 'phenomenon',
  least: { body: frost, stored: frost },
  whole: { body: hail, stored: hail },
  taken: { body: { ...frost, id: 'fire' } },
  patch: {
    body: { purpose: 'Veilig zijn', reviewOn: '2027-01-01' },
    stored: { purpose: 'Veilig zijn', reviewOn: '2027-01-01' },
  },
  broken: { body: { id: 'other', nameNl: '', theme: null }, paths: ['body id', 'body nameNl', 'body theme'] },
})
