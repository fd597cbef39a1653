/** Names with a number in them, such as of schools, differ on purpose. */
const least = 5

/**
 * Names that may be of the same party, found by what they have in common and never by comparing all with all: the same
 * words in another order, one letter more, less or different in one word, or an initial for a first name.
 */
export class NearNames<Item> {
  readonly #blocks = new Map<string, { item: Item; words: string[] }[]>()

  add(name: string, item: Item): void {
    const words = name.split(' ')
    for (const key of keysOf(words)) {
      const block = this.#blocks.get(key)
      if (!block) this.#blocks.set(key, [{ item, words }])
      else if (block.length < mostAlike) block.push({ item, words })
    }
  }

  find(name: string): Set<Item> {
    const words = name.split(' ')
    const alike = keysOf(words).flatMap((key) => this.#blocks.get(key) ?? [])
    return new Set(alike.filter((other) => areNear(words, other.words)).map(({ item }) => item))
  }
}

/** Of names that many share no more are looked at: nobody would choose among them. */
const mostAlike = 20

function keysOf(words: readonly string[]): string[] {
  const whole = words.join(' ')
  const typos = words.flatMap((word, at) =>
    isLong(word)
      ? Array.from(word, (_, place) => words.with(at, word.slice(0, place) + word.slice(place + 1)).join(' '))
      : [],
  )
  const first = words[0]?.[0] ?? ''
  const initial = words.length > 1 ? [`${first}. ${words.at(-1)}`] : []
  return [...new Set([whole, words.toSorted().join(' '), ...typos, ...initial])]
}

const isLong = (word: string) => word.length >= least && !/\d/.test(word)

function areNear(one: readonly string[], other: readonly string[]): boolean {
  if (one.toSorted().join(' ') === other.toSorted().join(' ')) return true
  return differByLetter(one, other) || differByInitial(one, other)
}

function differByLetter(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  const places = one.flatMap((word, at) => (word === other[at] ? [] : [at]))
  const [a = '', b = ''] = [one[places[0] ?? -1], other[places[0] ?? -1]]
  return places.length === 1 && isLong(a) && isLong(b) && isOneLetterAway(a, b)
}

function isOneLetterAway(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || swapped(restA, restB)
  )
}

const swapped = (a: string, b: string) => a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)

/** `s m de vries` and `sanne de vries`: the same first letter, and the same words behind the first names. */
function differByInitial(one: readonly string[], other: readonly string[]): boolean {
  const initials = (words: readonly string[]) => words.findIndex((word) => word.length > 1)
  const [a, b] = [initials(one), initials(other)]
  if (a > 0 === b > 0) return false
  const [short, long] = a > 0 ? [one, other] : [other, one]
  const rest = short.slice(Math.max(a, b)).join(' ')
  return rest !== '' && short[0]?.[0] === long[0]?.[0] && long.slice(1).join(' ').endsWith(rest)
}
