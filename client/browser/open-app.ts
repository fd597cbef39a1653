import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { serveForTest } from '../../server/testing/serve.ts'
import { findBrowser, howToGetOne } from './find-browser.ts'
import { type Screen, screenOf, until } from './screen.ts'

const root = join(import.meta.dirname, '..', '..')
const browser = await findBrowser()
if (!browser && process.env.CI === 'true') throw new Error(`In CI a browser is a must. ${howToGetOne}`)
if (!browser) process.stderr.write(`${howToGetOne}\n`)

/** Milliseconds for one test: the machine may be small and busy. */
export const patience = 240_000

/** A group of tests that need a browser: skipped, and said so, where there is none. */
export const inBrowser = browser ? describe : describe.skip

/** The product in a real browser, for one test file. */
export type OpenedApp = {
  server: Awaited<ReturnType<typeof serveForTest>>
  context: BrowserContext
  page: Page
  screen: Screen
  /** What the page threw, and what its content security policy refused: a good run leaves it empty. */
  thrown: string[]
  /** What the API answers here, every version as 1, as each write raises it; null where nothing is. */
  read(path: string): Promise<unknown>
  /** Another window of the same browser, with nothing of the first. */
  fresh(settings?: ContextSettings): Promise<BrowserContext>
  close(): Promise<void>
}
type ContextSettings = Parameters<NonNullable<typeof browser>['newContext']>[0]

/** Builds the client, serves it with this data (the demo's by default) and opens a Dutch window; logged in, unless told otherwise. */
export async function openApp({
  store,
  login = true,
  ...settings
}: ContextSettings & { store?: Parameters<typeof serveForTest>[0]; login?: boolean } = {}): Promise<OpenedApp> {
  if (!browser) throw new Error(howToGetOne)
  buildOnce()
  const server = await serveForTest(store)
  const fresh: OpenedApp['fresh'] = (other) =>
    browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', ...other })
  const context = await fresh({ reducedMotion: 'reduce', ...settings })
  const page = await context.newPage()
  page.setDefaultTimeout(patience / 5)
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(String(error)))
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) thrown.push(message.text())
  })
  if (login) await page.goto(server.loginLink)
  const read = async (path: string) => {
    // A crowded machine may ask to come back.
    const answer = await until(
      () => page.request.get(`${server.url}${path}`),
      (answered) => answered.status() !== 503,
    )
    if (answer.status() === 404) return null
    return JSON.parse(await answer.text(), (key, value) => (key === 'version' ? 1 : value))
  }
  const close = async () => {
    await browser.close()
    await server.close()
  }
  return { server, context, page, screen: screenOf(page), thrown, read, fresh, close }
}

/** The first test file of a run builds for all of them. */
function buildOnce(): void {
  const stamp = join(root, 'dist', 'built-by-test-run')
  const run = process.env.TEST_RUN ?? ''
  if (run && existsSync(stamp) && readFileSync(stamp, 'utf8') === run) return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  // As users get it: with what Jest sets, React would be its development build, which draws a table ten times as slowly.
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, env, stdio: 'inherit' })
  writeFileSync(stamp, run)
}
