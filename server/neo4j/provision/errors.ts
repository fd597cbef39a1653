/** No usable Neo4j; the message is for the operator's terminal and says what to do. */
export class ProvisionError extends Error {
  override readonly name: string = 'ProvisionError'
}

/** This way to a Neo4j does not exist on this machine; the next one may. */
export class WayUnavailable extends ProvisionError {
  override readonly name = 'WayUnavailable'
}

/** Another live process owns the store. */
export class StoreInUse extends ProvisionError {
  override readonly name = 'StoreInUse'
}

/** The server answers and says no: wrong password, no such database. Waiting does not help. */
export class Neo4jRefused extends ProvisionError {
  override readonly name = 'Neo4jRefused'
}

/** Nothing answered within the time given. */
export class Neo4jUnreachable extends ProvisionError {
  override readonly name = 'Neo4jUnreachable'
}

/** A program that we started (Java, Maven, the container client) failed; the message ends with its last words. */
export class CommandFailed extends ProvisionError {
  override readonly name = 'CommandFailed'
}

/** A text that the system put on an error (`code`, `stderr`); by name, because tests run in a realm with another Error. */
export function systemDetail(error: unknown, name: string): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
  return typeof value === 'string' ? value : undefined
}

/** The code of a system error such as ENOENT, undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  return systemDetail(error, 'code')
}
