import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm start` builds the client first, unless what is built is newer than everything that it is made of: a start that
 * changes nothing should not wait for it.
 */
const root = join(import.meta.dirname, '..')
const built = changedAt('dist/client/index.html')
const sources = ['client/**/*', 'contract/*.ts', 'vite.config.ts', 'package-lock.json']
const newest = Math.max(...sources.flatMap((pattern) => globSync(pattern, { cwd: root })).map(changedAt))

if (newest > built) {
  const { build } = await import('vite')
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
}

/** Milliseconds since the epoch; 0 for what is not there. */
function changedAt(path: string): number {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
