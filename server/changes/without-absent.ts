/** The fields that are there: one that is undefined is not sent, stored or compared. */
export function withoutAbsent(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
