import type { FastifyInstance } from 'fastify'
import type { Connection } from '../../neo4j/database.ts'
import { testApp } from '../../testing/app.ts'
import { smallTown } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'
import { importAll } from '../../testing/upload.ts'

let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
}, 120_000)
afterAll(async () => {
  await app.close()
  await connection.close()
})

const [phenomenon] = smallTown.phenomena
const defaults = { phenomena: phenomenon?.id ?? '' }

test.each([
  ['organisations', 'Naam;Niveau\nWijkcentrum Wilgenhof;lokaal\nBuurthuis De Es;lokaal'],
  ['professionals', 'Naam\nQuirine Zandstra\nXavier Ypma'],
] as const)(
  '%s come into the network that is named for every row; their columns are guessed',
  async (rows, content) => {
    const mappings = [{ table: 'file', rows, columns: {}, defaults }]
    const report = await importAll(app, content, { dryRun: true, options: { mappings } })
    expect(report.tables[0]?.mapping).toMatchObject({ columns: { Naam: 'name' }, defaults })
    expect(report.created).toMatchObject({ involvement: 2 })
  },
)
