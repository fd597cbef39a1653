import { savedQuery } from '../../../contract/saved-queries.ts'
import { aRecordOf } from '../../testing/record-suite.ts'

const least = { name: 'Wie kent wie', cypher: 'MATCH (p:Party) RETURN p' }
const whole = {
  name: 'Sleutelrollen',
  description: 'Wie een sleutelrol heeft, per fenomeen',
  cypher: 'MATCH (p:Party)-[i:INVOLVED_IN]->(:Phenomenon {id: $phenomenon}) WHERE i.keyRole RETURN p',
  parameters: [{ name: 'phenomenon', kind: 'phenomenon' }],
}

aRecordOf({
  path: '/v1/saved-queries',
  schema: savedQuery,
  kind: 'saved-query',
  least: { body: least, stored: { ...least, parameters: [] } },
  whole: { body: whole, stored: whole },
  patch: {
    body: { cypher: 'RETURN $day', parameters: [{ name: 'day', kind: 'day' }] },
    stored: { cypher: 'RETURN $day', parameters: [{ name: 'day', kind: 'day' }] },
  },
  broken: { body: { name: '', cypher: null }, paths: ['body cypher', 'body name'] },
})
