import { limits } from '../../../contract/limits.ts'
import type { Mention } from '../../../contract/personal-data.ts'
import type { Run } from '../../neo4j/database.ts'
import { textsWith } from './queries.ts'
import type { Traces } from './traces.ts'

/** A remembered import is no record: it is forgotten, not mended. */
const remembered = 'ImportMapping'

/** Texts of the network, beside the people's own, that name them; and remembered imports that do. */
export async function findMentions(
  run: Run,
  ids: readonly string[],
  { clues, digits, mayHold }: Traces,
): Promise<{ mentions: Mention[]; mappings: string[] }> {
  const rows = await run(textsWith, { ids: [...ids], clues, digits, limit: limits.dependents })
  const found = new Map(
    rows
      .filter(({ text }) => mayHold(text))
      .map(({ kind, id, field }) => [`${kind} ${id} ${field}`, { kind, id, field }] as const),
  )
  const all = [...found.values()]
  return {
    mentions: all.filter(({ kind }) => kind !== remembered).slice(0, limits.mentions),
    mappings: all.filter(({ kind }) => kind === remembered).map(({ id }) => id),
  }
}
