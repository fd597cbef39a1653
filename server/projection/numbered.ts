/** Texts that are known by a number, each once. */
export class Numbered {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  /** The number of a text; a new one gets the next. */
  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#texts.push(text)
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

  get size(): number {
    return this.#texts.length
  }
}
