import type { Page } from 'playwright-core'
import { type Screen, until } from './screen.ts'

type Node = {
  id(): string
  data(key: string): string
  renderedPosition(): { x: number; y: number }
  hasClass(name: string): boolean
  edgesWith(other: Node): { length: number }
}
type Registered = Element & { _cyreg?: { cy: { nodes(): Node[]; getElementById(id: string): Node } } }

/** A party in sight without a line to the given one (or the one of this name), for drawing a line to. */
export async function strangerOf(page: Page, from: string, named?: string): Promise<{ to: string; name: string }> {
  return page.locator('[role=application]').evaluate(
    (element, { id, named }) => {
      const cy = (element as Registered)._cyreg?.cy
      if (!cy) throw new Error('There is no canvas')
      const box = element.getBoundingClientRect()
      const start = cy.getElementById(id)
      const inSight = ({ x, y }: { x: number; y: number }) =>
        x > 60 && y > 60 && x < box.width - 120 && y < box.height - 60
      const other = cy
        .nodes()
        .find(
          (node) =>
            (node.hasClass('organisation') || node.hasClass('professional')) &&
            node.id() !== id &&
            (named === undefined
              ? inSight(node.renderedPosition()) && node.edgesWith(start).length === 0
              : node.data('name') === named),
        )
      if (!other) throw new Error('There is nobody to draw to')
      return { to: other.id(), name: other.data('name') }
    },
    { id: from, named },
  )
}

/** Drags the handle of the selected party to another one, as a hand would: only to what is in sight. */
export async function drawTo(page: Page, to: string): Promise<void> {
  const { handle, target } = await until(
    () => ends(page, to),
    ({ isInSight }) => isInSight,
  )
  await page.mouse.move(handle.x, handle.y)
  await page.mouse.down()
  await page.mouse.move(handle.x + 30, handle.y + 10, { steps: 4 })
  await page.mouse.move(target.x, target.y, { steps: 8 })
  await page.mouse.up()
}

/** Clicks on a party on the canvas while Shift is held, once it is in sight. */
export async function shiftClick(page: Page, id: string): Promise<void> {
  const place = await until(
    () =>
      page.locator('[role=application]').evaluate((element, id) => {
        const at = (element as Registered)._cyreg?.cy.getElementById(id).renderedPosition()
        const { left, top, width, height } = element.getBoundingClientRect()
        const isInSight = at && at.x > 0 && at.y > 0 && at.x < width && at.y < height
        return isInSight ? { x: left + at.x, y: top + at.y } : null
      }, id),
    (found) => found !== null,
  )
  if (!place) return
  await page.keyboard.down('Shift')
  await page.mouse.click(place.x, place.y)
  await page.keyboard.up('Shift')
}

/** How many lines there are between two parties. */
export async function linesBetween(page: Page, one: string, other: string): Promise<number> {
  return page.locator('[role=application]').evaluate(
    (element, ids) => {
      const cy = (element as Registered)._cyreg?.cy
      const [first, second] = ids.map((id) => cy?.getElementById(id))
      return first && second ? first.edgesWith(second).length : 0
    },
    [one, other],
  )
}

/** The id of the selected party, as the address has it. */
export function selectedId(page: Page): string {
  return new URL(page.url()).searchParams.get('p') ?? ''
}

/** Finds a party by what one types and selects it. */
export async function select(page: Page, screen: Screen, words: string): Promise<void> {
  await screen.press('/')
  await page.keyboard.type(words)
  await page.getByRole('option').filter({ hasText: words }).first().waitFor()
  await page.keyboard.press('Enter')
  await screen.card.getByRole('heading', { level: 2 }).filter({ hasText: words }).waitFor()
}

/** Where the handle of the selected party is, and where the party that is drawn to. */
async function ends(page: Page, to: string) {
  return page.locator('[role=application]').evaluate((element, id) => {
    const place = (element as Registered)._cyreg?.cy.getElementById(id).renderedPosition()
    const grip = element.parentElement?.querySelector('[data-handle=trust]')?.getBoundingClientRect()
    if (!place || !grip) throw new Error('There is nothing to draw with')
    const box = element.getBoundingClientRect()
    return {
      handle: { x: grip.left + grip.width / 2, y: grip.top + grip.height / 2 },
      target: { x: box.left + place.x, y: box.top + place.y },
      isInSight: place.x > 0 && place.y > 0 && place.x < box.width && place.y < box.height,
    }
  }, to)
}
