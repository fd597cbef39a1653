/** Texts that are known by a number, each once. */
export class Numbered {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []
  /** How each text begins: where two begin otherwise, which is nearly always, there is no need to compare them. */
  readonly #begins: number[] = []

  /** The number of a text; a new one gets the next. */
  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#texts.push(text)
    this.#begins.push(beginOf(text))
    this.#numbers.set(text, this.#texts.length - 1)
    return this.#texts.length - 1
  }

  /** The number of a text that may not be known. */
  find(text: string): number | undefined {
    return this.#numbers.get(text)
  }

  text(number: number): string {
    return this.#texts[number] ?? ''
  }

  /** Negative where the text of one number sorts before that of another: what decides between equals. */
  compare(a: number, b: number): number {
    if (a === b) return 0
    const difference = (this.#begins[a] ?? 0) - (this.#begins[b] ?? 0)
    return difference || (this.text(a) < this.text(b) ? -1 : 1)
  }

  get size(): number {
    return this.#texts.length
  }
}

/** The first three characters of a text as one number that sorts as they do. */
function beginOf(text: string): number {
  const [first, second, third] = [0, 1, 2].map((place) => (place < text.length ? text.charCodeAt(place) + 1 : 0))
  return ((first ?? 0) * 0x10001 + (second ?? 0)) * 0x10001 + (third ?? 0)
}
