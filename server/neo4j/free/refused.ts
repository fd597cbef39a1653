/** What a question may not do, and what it named. */
export type Forbidden = {
  what:
    | 'write'
    | 'command'
    | 'batches'
    | 'load-csv'
    | 'procedure'
    | 'function'
    | 'label'
    | 'anything'
    | 'hidden'
    | 'database'
    | 'operator'
  name: string
}

/** The question was not run, because of what it would do. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused'
  readonly forbidden: readonly Forbidden[]
  constructor(forbidden: readonly Forbidden[]) {
    super(forbidden.map(({ what, name }) => `${what} ${name}`).join(', '))
    this.forbidden = forbidden
  }
}

/** The server does not understand the question, or met what cannot be computed; `at` counts characters from 0. */
export class QueryWrong extends Error {
  override readonly name = 'QueryWrong'
  readonly at: number | undefined
  constructor(message: string, at: number | undefined, options?: ErrorOptions) {
    super(message, options)
    this.at = at
  }
}
