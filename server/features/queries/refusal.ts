import type { Fault } from '../../../contract/problem.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { BadInput } from '../../http/refusals.ts'
import { type Forbidden, QueryRefused, QueryWrong } from '../../neo4j/free/refused.ts'

type Text = Record<Locale, string>

const reasons: Record<Forbidden['what'], (name: string) => Text> = {
  write: () => ({
    nl: 'Een vraag leest alleen; deze zou iets wijzigen.',
    en: 'A question only reads; this one would write.',
  }),
  command: () => ({
    nl: 'Beheeropdrachten en SHOW zijn hier niet toegestaan.',
    en: 'Commands and SHOW are not allowed here.',
  }),
  batches: () => ({
    nl: 'CALL … IN TRANSACTIONS is hier niet toegestaan.',
    en: 'CALL … IN TRANSACTIONS is not allowed here.',
  }),
  'load-csv': () => ({ nl: 'LOAD CSV is hier niet toegestaan.', en: 'LOAD CSV is not allowed here.' }),
  procedure: (name) => ({
    nl: `De procedure ${name} is hier niet toegestaan.`,
    en: `The procedure ${name} is not allowed here.`,
  }),
  function: (name) => ({
    nl: `De functie ${name} is hier niet toegestaan.`,
    en: `The function ${name} is not allowed here.`,
  }),
  label: (name) => ({
    nl: `${quoted(name)} is geen label of relatietype van het netwerk.`,
    en: `${quoted(name)} is no label or relation type of the network.`,
  }),
  anything: () => ({
    nl: 'Noem een label of relatietype waar de vraag begint, zoals MATCH (p:Party).',
    en: 'Name a label or relation type where the question begins, such as MATCH (p:Party).',
  }),
  hidden: (name) => ({
    nl: `${name} {…} staat hier binnen een lijst of CASE, waar niet te zien is wat het leest. Zet het in een WITH of WHERE ervoor.`,
    en: `${name} {…} is inside a list or CASE here, where nobody can see what it reads. Put it in a WITH or WHERE before.`,
  }),
  database: (name) => ({ nl: `De database ${name} is een andere.`, en: `The database ${name} is another one.` }),
  operator: (name) => ({
    nl: `Deze vraag heeft de stap ${name} nodig, die hier niet is toegestaan.`,
    en: `This question needs the step ${name}, which is not allowed here.`,
  }),
}

/** A name that could not be told from what surrounds it has no form of its own. */
const quoted = (name: string) => (name === '`' ? '`…`' : name)

/** What is wrong with a question as a refusal with its place; any other error as it is. */
export function refusalOf(error: unknown, cypher: string, locale: Locale): unknown {
  const fault = { in: 'body', path: 'cypher' } as const
  if (error instanceof QueryRefused) {
    return new BadInput(
      error.forbidden.map(({ what, name }): Fault => ({ ...fault, message: reasons[what](name)[locale] })),
    )
  }
  if (error instanceof QueryWrong) {
    const at = error.at === undefined ? undefined : placeOf(cypher, error.at)
    return new BadInput([{ ...fault, message: error.message, ...(at && { at }) }])
  }
  return error
}

/** Line and column, from 1, of a character of a text. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
