import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'

/** The connections that were opened on behalf of one question: the driver does not say which it uses. */
const opened = new AsyncLocalStorage<Socket[]>()
subscribe('net.client.socket', (message) => {
  const isOpening = typeof message === 'object' && message !== null && 'socket' in message
  if (isOpening && message.socket instanceof Socket) opened.getStore()?.push(message.socket)
})

/** What came in over the network for one piece of work: its own bytes, whatever else the process reads meanwhile. */
export class Received {
  readonly #sockets: Socket[] = []

  /** Does the work; what it connects to is counted from here on. */
  during<Result>(work: () => Result): Result {
    return opened.run(this.#sockets, work)
  }

  /** Whether it connected to anything: what is not seen is not counted. */
  get isSeen(): boolean {
    return this.#sockets.length > 0
  }

  get bytes(): number {
    return this.#sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0)
  }
}
