import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * `npm run bench` (the network of the user's questions: 2,000 professionals and 8,000 claims) or `npm run bench -- large`
 * (100,000 and 1,000,000): all that is promised of speed, one program after another. With `GDS=FOLDER` and python-igraph
 * also beside those. Exit 1 when one of them says that a bound does not hold.
 */
const programs: Record<string, string[][]> = {
  small: [['api.ts'], ['questions.ts'], ['routes.ts'], ['analyses.ts'], ['betweenness.ts']],
  large: [['routes.ts', '100000', '1000000']],
}
const chosen = programs[process.argv[2] ?? 'small']
if (!chosen) throw new Error(`npm run bench -- ${Object.keys(programs).join(' or ')}`)
const failed = chosen.filter(([program = '', ...sizes]) => {
  process.stdout.write(`\n== ${[program, ...sizes].join(' ')}\n`)
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, program), ...sizes], { stdio: 'inherit' })
  return status !== 0
})
process.stdout.write(`\n${failed.length === 0 ? 'All bounds hold' : `Not within its bounds: ${failed.join('; ')}`}\n`)
process.exitCode = failed.length === 0 ? 0 : 1
