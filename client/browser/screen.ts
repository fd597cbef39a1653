import type { Locator, Page } from 'playwright-core'

/** What the test reads from the explorer's screen. */
export type Screen = ReturnType<typeof screenOf>

/** Words and places of the explorer, for the test. */
export function screenOf(page: Page) {
  const count = async (pattern: RegExp): Promise<number> => {
    const said = await page.locator('.status__counts').innerText()
    return Number(pattern.exec(said)?.[1]?.replaceAll(/\D/g, '') ?? 0)
  }
  const screen = {
    search: page.getByRole('combobox'),
    card: page.getByRole('complementary'),
    canvas: page.getByRole('application'),
    grid: page.getByRole('grid'),
    /** Parties and vacant seats in the picture, as the status line counts them. */
    async shown(): Promise<number> {
      const kinds = [/([\d.,]+) organi/, /([\d.,]+) professional/, /([\d.,]+) (?:lege plek|vacant seat)/]
      const counts = await Promise.all(kinds.map(count))
      return counts.reduce((sum, one) => sum + one, 0)
    },
    /** Waits until the picture holds another number of nodes than this, and tells how many. */
    async shownAfter(before: number): Promise<number> {
      return until(screen.shown, (now) => now !== before && now > 0)
    },
    /** Where every node stands on the map, by its id; read from the instance that cytoscape hangs on its element. */
    places(): Promise<Record<string, { x: number; y: number }>> {
      return screen.canvas.evaluate((element) => {
        type Node = { id(): string; position(): { x: number; y: number }; hasClass(name: string): boolean }
        type Registered = Element & { _cyreg?: { cy: { nodes(): Node[] } } }
        const nodes = (element as Registered)._cyreg?.cy.nodes() ?? []
        const parties = nodes.filter((node) => node.hasClass('party'))
        return Object.fromEntries(parties.map((node) => [node.id(), { ...node.position() }]))
      })
    },
    async press(key: string): Promise<void> {
      await page.keyboard.press(key)
    },
    button: (name: string | RegExp): Locator => page.getByRole('button', { name }),
    radio: (name: string): Locator => page.getByRole('radio', { name, exact: true }),
  }
  return screen
}

/** Milliseconds. */
const patience = 30_000

/** Asks again until the answer is right. */
export async function until<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (isRight(answer)) return answer
    if (Date.now() > end) throw new Error(`until: still ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
