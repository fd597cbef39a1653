import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe?: { run(context: Document, options: object): Promise<AxeResults> }
  }
}

/**
 * What axe finds serious or critical on the page as it stands, one line each. Waits for React Aria's own announcement of a
 * busy button to be gone: its picture without a name is spoken through `aria-labelledby` and lives some seconds.
 */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.querySelectorAll('[data-live-announcer] [role=img]').length === 0)
  await page.evaluate(source)
  const { violations } = await page.evaluate(() => {
    if (!window.axe) throw new Error('axe is not there')
    return window.axe.run(document, { resultTypes: ['violations'] })
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`))
}

/** Serious faults of the page in dark and in light; leaves it light. */
export async function faultsInBothThemes(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.locator(`html[data-theme=${theme}]`).waitFor()
    faults.push(...(await seriousFaults(page)).map((fault) => `${theme}: ${fault}`))
  }
  return faults
}
