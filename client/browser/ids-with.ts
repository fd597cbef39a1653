import type { Page } from 'playwright-core'

type Node = { id(): string; hasClass(name: string): boolean }
type Registered = Element & { _cyreg?: { cy: { nodes(): Node[] } } }

/** Ids of the parties on the canvas that have a class, in order: those on a route, or with a sign. */
export async function idsWith(page: Page, name: string): Promise<string[]> {
  return page.locator('[role=application]').evaluate((element, name) => {
    const nodes = (element as Registered)._cyreg?.cy.nodes() ?? []
    return nodes
      .filter((node) => node.hasClass(name))
      .map((node) => node.id())
      .sort()
  }, name)
}
