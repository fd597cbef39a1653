import { useRef } from 'react'

/**
 * Rows in the order in which they stood, while it is the same rows: a row that was edited does not run away from under
 * the cursor. `key` names what they are sorted by; another one sorts anew, and null each time.
 */
export function useSteadyOrder<Row extends { id: string }>(rows: readonly Row[], key: string | null): readonly Row[] {
  const before = useRef<{ key: string | null; order: readonly string[] }>({ key: null, order: [] })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const { order } = before.current
  const isSame =
    key !== null && before.current.key === key && order.length === rows.length && order.every((id) => byId.has(id))
  if (!isSame) before.current = { key, order: rows.map(({ id }) => id) }
  return isSame ? order.flatMap((id) => byId.get(id) ?? []) : rows
}
