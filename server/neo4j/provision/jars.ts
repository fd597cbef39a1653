import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { systemCode } from './errors.ts'
import { mavenCopy } from './maven.ts'
import type { Report } from './report.ts'

/** The LTS line that design and measurements are made for. */
export const neo4jVersion = '5.26.30'

/**
 * The folder with Neo4j's jars under `dataDir`, fetched on first use (about 125 MB) and kept.
 * @throws {WayUnavailable} when they are not there and Maven is not either
 * @throws {CommandFailed} when Maven cannot fetch them
 */
export async function neo4jJars(dataDir: string, report: Report): Promise<string> {
  const home = join(dataDir, 'neo4j', neo4jVersion)
  const jars = join(home, 'lib')
  if (existsSync(jars)) return jars
  await mkdir(home, { recursive: true })
  await writeFile(join(home, 'pom.xml'), pom)
  await removeLeftovers(home)
  const partial = await mkdtemp(join(home, 'partial-')) // never half a folder under the final name
  try {
    await mavenCopy(home, basename(partial), `Fetching Neo4j ${neo4jVersion}, this once`, report)
    await rename(partial, jars)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(systemCode(error) ?? '') || !existsSync(jars)) throw error
  } // another start was first: its jars are as good
  return jars
}

/** What a fetch that was killed left behind; a younger one may be at work. */
async function removeLeftovers(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const path = join(home, name)
    const old = name.startsWith('partial-') && Date.now() - (await stat(path)).mtimeMs > 3_600_000
    if (old) await rm(path, { recursive: true, force: true })
  }
}

const dependency = (group: string, artifact: string) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${neo4jVersion}</version></dependency>`

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-community</artifactId><version>${neo4jVersion}</version>
  <dependencies>
    ${dependency('org.neo4j', 'neo4j')}
    ${dependency('org.neo4j.app', 'neo4j-server')}
  </dependencies>
</project>
`
