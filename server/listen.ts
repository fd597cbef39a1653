import type { FastifyInstance } from 'fastify'
import { systemCode } from './neo4j/provision/errors.ts'

/** Another program listens on the port. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken'
}

/** Starts listening; the address that a browser on this machine can open. @throws {PortTaken} */
export async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    if (systemCode(error) !== 'EADDRINUSE') throw error
    throw new PortTaken(
      `PORT: ${port} on ${host} is in use by another program. Stop that one, or set PORT to another number.`,
    )
  }
  const address = app.server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  const name = isLoopback(host) ? (host.includes(':') ? `[${host}]` : host) : 'localhost'
  return `http://${name}:${actual}`
}

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
