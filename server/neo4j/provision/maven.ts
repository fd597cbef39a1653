import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CommandFailed, systemCode, WayUnavailable } from './errors.ts'
import type { Report } from './report.ts'

/** A first fetch into an empty local repository, measured: it drives the bar, nothing depends on it. */
const expected = { descriptions: 513, megabytes: 142 }

/**
 * Has Maven copy the runtime jars of `folder/pom.xml` into a folder next to it.
 * @throws {WayUnavailable} when there is no Maven
 * @throws {CommandFailed} with Maven's own error lines
 */
export async function mavenCopy(folder: string, target: string, message: string, report: Report): Promise<void> {
  report(message, 0)
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
  const args = ['-B', '--strict-checksums', goal, '-DincludeScope=runtime', `-DoutputDirectory=${target}`]
  // A .cmd needs a shell; no argument holds a space, since Maven runs in the folder itself.
  const windows = process.platform === 'win32'
  const child = spawn(mavenCommand(windows), args, {
    cwd: folder,
    shell: windows,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  ended.catch(() => {}) // looked at below
  const errors: string[] = []
  const progress = fetchProgress()
  for await (const line of createInterface(child.stdout)) {
    if (/^(\[ERROR\]|'?mvn)/.test(line)) errors.push(line)
    if (line.includes('Downloaded from'))
      report(`${message}: ${Math.round(progress.add(line))} MB`, progress.fraction())
  }
  const code = await ended.then(([status]) => status, maybeMissing)
  if (code !== 0) {
    const why = errors.slice(0, 5).join('\n') || `exit code ${code}`
    throw new CommandFailed(`Maven could not fetch Neo4j. Is Maven Central, or your mirror of it, reachable?\n${why}`)
  }
  report(message, 1)
}

function mavenCommand(windows: boolean): string {
  const home = process.env.MAVEN_HOME ?? process.env.M2_HOME
  const name = windows ? 'mvn.cmd' : 'mvn'
  return home && existsSync(join(home, 'bin', name))
    ? `${windows ? '"' : ''}${join(home, 'bin', name)}${windows ? '"' : ''}`
    : name
}

function maybeMissing(error: unknown): never {
  if (systemCode(error) === 'ENOENT')
    throw new WayUnavailable('Maven (mvn) is needed to fetch Neo4j, and is not on the PATH')
  throw error
}

/** Counts Maven's "Downloaded from ...: <address> (1.2 MB at ...)" lines; hundreds of descriptions come before the jars. */
function fetchProgress() {
  let descriptions = 0
  let megabytes = 0
  return {
    add(line: string): number {
      const [, amount = '0', unit] = /\.jar \(([\d.]+) ([kM]?)B/.exec(line) ?? []
      megabytes += Number(amount) / (unit === 'M' ? 1 : unit === 'k' ? 1e3 : 1e6)
      if (line.includes('.pom (')) descriptions++
      return megabytes
    },
    fraction: () =>
      Math.min(
        0.99,
        0.15 * Math.min(1, descriptions / expected.descriptions) + (0.85 * megabytes) / expected.megabytes,
      ),
  }
}
