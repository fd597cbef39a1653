import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Connection } from './neo4j/database.ts'
import { answerOf } from './testing/answers.ts'
import { ask, testApp } from './testing/app.ts'
import { auditOf, countAll } from './testing/look.ts'
import { smallTown, town } from './testing/small-town.ts'
import { patientConnection, storeWith, testAddress } from './testing/store.ts'
import { type TcpProxy, tcpProxy } from './testing/tcp-proxy.ts'

let direct: Connection
let proxy: TcpProxy
let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  direct = await storeWith(smallTown)
  proxy = await tcpProxy(testAddress())
  connection = patientConnection(proxy.address)
  app = await testApp(connection)
})
afterAll(async () => {
  await app.close()
  await connection.close()
  await proxy.close()
  await direct.close()
})

const claim = { from: town.youth, to: town.club, level: 3, confirmedOn: '2024-05-01' }
const involvementPath = `/v1/phenomena/calm/parties/${town.ella}`

it.each([
  [
    'an organisation',
    'POST',
    '/v1/organisations',
    { name: 'Bibliotheek', level: 'local', partyTypes: ['school'] },
    201,
    [1, 1],
  ],
  [
    'a professional',
    'POST',
    '/v1/professionals',
    { name: 'Gijs', worksFor: [{ organisationId: town.hall }] },
    201,
    [1, 1],
  ],
  ['a consultation', 'POST', '/v1/consultations', { name: 'Tafel', discusses: ['fire'] }, 201, [1, 1]],
  ['a phenomenon', 'POST', '/v1/phenomena', { id: 'hail', theme: 'weather', nameNl: 'a', nameEn: 'b' }, 201, [1, 0]],
  ['a claim', 'POST', '/v1/trust-relations', claim, 201, [0, 1]],
  ['an involvement', 'PUT', involvementPath, { roles: ['signals'] }, 200, [0, 1]],
] as const)(
  'stores %s once when the acknowledgement of the first try is lost',
  async (_name, method, url, payload, status, grown) => {
    const counts = z.object({ nodes: z.int(), relations: z.int() })
    const before = counts.parse(await countAll(direct))
    const entries = (await auditOf(direct)).length
    const lost = proxy.lost()

    proxy.loseAcknowledgements(1)
    answerOf(await ask(app, method, url, { payload }), z.looseObject({}), status)

    expect(proxy.lost()).toBe(lost + 1)
    expect(await auditOf(direct)).toHaveLength(entries + 1)
    // Beside the record itself: an audit entry, a revision, and what joins them.
    expect(await countAll(direct)).toEqual({
      nodes: before.nodes + grown[0] + 2,
      relations: before.relations + grown[1] + 1,
    })
  },
)
