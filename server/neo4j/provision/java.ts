import { delimiter, join } from 'node:path'
import { runCommand } from './command.ts'
import { CommandFailed, WayUnavailable } from './errors.ts'

const suitable = [17, 21]

/** What Neo4j needs of the JVM to use its own memory and threads; the last one is for vector indexes. */
const neo4jFlags = [
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map((p) => `--add-opens=java.base/${p}=ALL-UNNAMED`),
  '--add-modules=jdk.incubator.vector',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dfile.encoding=UTF-8',
]

/** The arguments that run one of Neo4j's main classes from folders of jars. */
export function javaArguments(jars: readonly string[], mainClass: string, flags: readonly string[] = []): string[] {
  return ['-cp', jars.map((folder) => join(folder, '*')).join(delimiter), ...neo4jFlags, ...flags, mainClass]
}

/**
 * The `java` to run Neo4j 5.26 with: JAVA_HOME's, else the one on the PATH.
 * @throws {WayUnavailable} saying what was found instead
 */
export async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME
  const found: string[] = []
  for (const java of [...(home ? [join(home, 'bin', 'java')] : []), 'java']) {
    const version = await javaVersion(java)
    if (version && suitable.includes(version)) return java
    if (version) found.push(`${java} is Java ${version}`)
  }
  throw new WayUnavailable(`Java ${suitable.join(' or ')} is needed; ${found.join(', ') || 'no Java was found'}`)
}

async function javaVersion(java: string): Promise<number | undefined> {
  try {
    const [, major] = /version "(\d+)/.exec(await runCommand(java, ['-version'])) ?? []
    return major ? Number(major) : undefined
  } catch (error) {
    if (error instanceof CommandFailed) return undefined
    throw error
  }
}
