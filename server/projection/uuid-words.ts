/** A UUID as four numbers of 32 bits; compared as unsigned they sort as the UUIDs do. */
export function wordsOf(uuid: string): [number, number, number, number] {
  const word = (at: number, to: number) => Number.parseInt(uuid.slice(at, to).replace('-', ''), 16) | 0
  return [word(0, 8), word(9, 18), word(19, 28), word(28, 36)]
}
