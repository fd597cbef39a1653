import type { Plan } from 'neo4j-driver'
import { isReadingOperator } from './operators.ts'
import type { Forbidden } from './refused.ts'

/** What questions may look at, and call. */
export type Readable = {
  /** Labels and relation types. */
  names: ReadonlySet<string>
  procedures: ReadonlySet<string>
  /** Name of the database that is asked. */
  database: string
}

/**
 * What a plan does that a question may not. The server's own plan is judged, not the text: it says by itself what is
 * scanned, called and written, however that was spelled. Every place where a question enters the graph must name a
 * readable label or type; from there it follows relations, and none leads from the network to what is not of it.
 */
export function forbiddenIn(plan: Plan, readable: Readable): Forbidden[] {
  const found = [plan].flatMap(function judge(step): Forbidden[] {
    return [...judged(step, readable), ...step.children.flatMap(judge)]
  })
  return [...new Map(found.map((one) => [`${one.what} ${one.name}`, one])).values()]
}

function judged({ operatorType, arguments: values }: Plan, { names, procedures, database }: Readable): Forbidden[] {
  const [operator = '', where] = operatorType.split('@')
  const kind = operator.split('(', 1)[0] ?? operator
  const details = withoutQuoted(String(values.Details ?? ''))
  if (where !== undefined && where !== database) return [{ what: 'database', name: where }]
  if (/Scan$|Seek|CountFromCountStore$/.test(kind)) return [...enters(kind, details, names), ...inside(details)]
  if (kind === 'ProcedureCall') return calls(details, procedures)
  if (kind === 'LoadCSV') return [{ what: 'load-csv', name: 'LOAD CSV' }]
  if (/^Transaction/.test(kind)) return [{ what: 'batches', name: 'IN TRANSACTIONS' }]
  if (/^(Show|Terminate|Administration)/.test(kind)) return [{ what: 'command', name: kind }]
  if (/^(Create|Merge|Set|Remove|Delete|Detach|Foreach|Drop|Alter)/.test(kind)) return [{ what: 'write', name: '' }]
  return isReadingOperator(kind) ? inside(details) : [{ what: 'operator', name: kind }]
}

/** A name in backquotes, or a text, is anything the asker likes: it must not be read as a part of the plan. */
function withoutQuoted(details: string): string {
  return details.replace(/`(?:[^`]|``)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '`')
}

const nameAfterColon = /[:|&]!?\s*([`\p{L}_][\p{L}\p{N}_]*|`)/gu

/** What is looked up is named before the condition by which it is. */
function enters(kind: string, details: string, names: ReadonlySet<string>): Forbidden[] {
  const named = [...(details.split(' WHERE ', 1)[0] ?? '').matchAll(nameAfterColon)].map(([, name = '']) => name)
  const isCount = kind.endsWith('CountFromCountStore')
  if (named.length === 0 && !isCount) return [{ what: 'anything', name: '' }]
  return named.filter((name) => !names.has(name)).map((name) => ({ what: 'label', name }))
}

function calls(details: string, procedures: ReadonlySet<string>): Forbidden[] {
  const [name = ''] = details.split('(', 1)
  return procedures.has(name) ? inside(details.slice(name.length)) : [{ what: 'procedure', name }]
}

/** Built-in functions whose name has a dot. Those of plugins all have one, and may do anything. */
const functions = /^(date|datetime|localdatetime|localtime|time|duration|point|vector\.similarity)\.\w+$/

/** What an operator computes: functions by name, and subqueries that the plan keeps inside an expression. */
function inside(details: string): Forbidden[] {
  const called = [...details.matchAll(/([`\p{L}_][\p{L}\p{N}_]*(?:\.[`\p{L}_][\p{L}\p{N}_]*)+)\(/gu)]
  const strange = called.map(([, name = '']) => name).filter((name) => !functions.test(name.toLowerCase()))
  const hidden = /\b(EXISTS|COUNT|COLLECT)\s*\{/.exec(details)?.[1]
  return [
    ...strange.map((name) => ({ what: 'function' as const, name })),
    ...(hidden ? [{ what: 'hidden' as const, name: hidden }] : []),
  ]
}
