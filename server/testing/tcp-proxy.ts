import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { Neo4jAddress } from '../config.ts'

/** The message COMMIT of Bolt 4 and 5, in its chunk. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

/** A wire between application and database that a test can cut. */
export type TcpProxy = {
  /** The database, by way of this proxy. */
  address: Neo4jAddress
  /** From now on connections end at another server. */
  leadTo(address: Neo4jAddress): void
  /** Ends every connection and takes no new one until `restore`. */
  cut(): void
  /** Keeps connections open, takes new ones, and carries nothing until `restore`: a server that hangs. */
  hang(): void
  restore(): void
  /** For each of the next so many commits: ends its connection when the server has acknowledged it, before the application hears of it. */
  loseAcknowledgements(count: number): void
  /** How many acknowledgements were lost. */
  lost(): number
  close(): Promise<void>
}

/** Opens a proxy in front of a Neo4j that is reached without TLS. */
export async function tcpProxy(first: Neo4jAddress): Promise<TcpProxy> {
  let target = first
  let state: 'open' | 'cut' | 'hanging' = 'open'
  let toLose = 0
  let lost = 0
  const pairs = new Set<[Socket, Socket]>()

  const server = createServer((client) => {
    client.on('error', () => undefined)
    if (state === 'cut') return void client.destroy()
    const { hostname, port } = new URL(target.uri)
    const upstream = connect(Number(port || 7687), hostname)
    const pair: [Socket, Socket] = [client, upstream]
    pairs.add(pair)
    const end = () => {
      for (const socket of pair) socket.destroy()
      pairs.delete(pair)
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
    if (state === 'hanging') for (const socket of pair) socket.pause()
    let committing = false
    client.on('data', (bytes) => {
      if (!committing && toLose > 0 && Buffer.from(bytes).includes(commit)) {
        committing = true
        toLose--
      }
      upstream.write(bytes)
    })
    upstream.on('data', (bytes) => {
      if (!committing) return void client.write(bytes)
      lost++
      end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('No port')

  return {
    address: { ...first, uri: `bolt://127.0.0.1:${bound.port}` },
    leadTo(address) {
      target = address
    },
    cut() {
      state = 'cut'
      for (const [client] of pairs) client.destroy()
    },
    hang() {
      state = 'hanging'
      for (const socket of [...pairs].flat()) socket.pause()
    },
    restore() {
      state = 'open'
      for (const socket of [...pairs].flat()) socket.resume()
    },
    loseAcknowledgements(count) {
      toLose = count
    },
    lost: () => lost,
    async close() {
      for (const [client] of pairs) client.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
