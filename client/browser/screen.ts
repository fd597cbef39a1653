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
    /** Scrolls through the table until this is drawn in it: rows out of view are not there. Back at the end it begins anew. */
    async scrollTo(wanted: Locator): Promise<void> {
      await until(
        async () => {
          const found = await wanted.count()
          if (found === 0)
            await screen.grid.evaluate((grid) => {
              const isAtEnd = grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1
              grid.scrollTop = isAtEnd ? 0 : grid.scrollTop + grid.clientHeight / 2
            })
          return found
        },
        (found) => found > 0,
      )
    },
    async press(key: string): Promise<void> {
      await page.keyboard.press(key)
    },
    button: (name: string | RegExp): Locator => page.getByRole('button', { name }),
    radio: (name: string): Locator => page.getByRole('radio', { name, exact: true }),
  }
  return screen
}

/** Milliseconds: longer than an answer takes from a server on a crowded machine. */
const patience = 60_000

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

/** Waits until what a form was sent for is so; a crowded machine may ask to send it again. */
async function sent(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  const away = page.getByRole('dialog').last().getByText('De gegevens zijn even niet bereikbaar.')
  await until(
    async () => {
      if (await away.isVisible()) await page.getByRole('dialog').last().locator('button[type=submit]').click()
      return isSo()
    },
    (so) => so,
  )
}

/** Waits until a message on the screen says this, after a form was sent. */
export function said(page: Page, words: string | RegExp): Promise<void> {
  const message = page.getByRole('region', { name: 'Meldingen' }).getByText(words)
  return sent(page, async () => (await message.count()) > 0)
}

/** Waits until the form that was sent has gone. */
export function saved(page: Page, form: Locator): Promise<void> {
  return sent(page, async () => (await form.count()) === 0)
}

/** Takes the last write back with the button of its message, or by key once that has gone; a crowded machine may ask to press again. */
export async function undo(page: Page, isBack: () => Promise<boolean>): Promise<void> {
  const messages = page.getByRole('region', { name: 'Meldingen' }).locator('.toast')
  const button = messages.getByRole('button', { name: 'Ongedaan maken' })
  const isThere = await button
    .last()
    .click({ timeout: 3000 })
    .then(
      () => true,
      () => false,
    )
  if (!isThere) await page.keyboard.press('Control+z')
  await until(
    async () => {
      const away = messages.filter({ hasText: 'even niet bereikbaar' })
      if ((await away.count()) > 0) await away.last().getByRole('button', { name: 'Ongedaan maken' }).click()
      return isBack()
    },
    (back) => back,
  )
}

/** Types in the picker of a form and takes the first party of this name. */
export async function pick(page: Page, field: Locator, name: string): Promise<void> {
  await field.fill(name)
  await page.getByRole('option').filter({ hasText: name }).first().click()
}
