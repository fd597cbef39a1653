import type { ParameterKind, QueryParameter } from '../../../contract/saved-queries.ts'

/** Names of the parameters in a question, in order of appearance; not those in texts, comments or backquotes. */
export function parametersIn(cypher: string): string[] {
  const code = cypher.replace(/\/\/.*|\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, ' ')
  return [...new Set([...code.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name = '']) => name))]
}

const guesses: readonly (readonly [RegExp, ParameterKind])[] = [
  [/phenomenon|fenomeen/i, 'phenomenon'],
  [/party|person|partij|^from$|^to$/i, 'party'],
  [/day|date|since|until|dag|datum/i, 'day'],
  [/number|level|count|limit|months|years|steps|least|most|aantal|niveau/i, 'number'],
]

/** What a parameter probably asks for, by its name. */
export function guessedKind(name: string): ParameterKind {
  return guesses.find(([pattern]) => pattern.test(name))?.[1] ?? 'text'
}

/** The parameters of a question, each with what it asks for: as chosen, else as its name suggests. */
export function parametersOf(cypher: string, chosen: Readonly<Record<string, ParameterKind>>): QueryParameter[] {
  return parametersIn(cypher).map((name) => ({ name, kind: chosen[name] ?? guessedKind(name) }))
}

/** What is typed for a parameter as the value that is sent; undefined where it cannot be read. */
export function valueTyped(kind: ParameterKind, typed: string): unknown {
  if (kind === 'number') return typed.trim() === '' || Number.isNaN(Number(typed)) ? undefined : Number(typed)
  if (kind !== 'json') return typed.trim() === '' ? undefined : typed
  try {
    return JSON.parse(typed)
  } catch {
    return undefined
  }
}
