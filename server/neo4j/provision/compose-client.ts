import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { runCommand } from './command.ts'
import { CommandFailed, WayUnavailable } from './errors.ts'

/** The compose command of one project, whose engine answers. */
export type Compose = {
  /** Runs a subcommand quietly and answers what it printed. */
  ask(...args: string[]): Promise<string>
  /** Runs a subcommand whose progress the operator sees. */
  show(...args: string[]): Promise<void>
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const files = ['-f', 'docker-compose.yml', '-f', 'server/neo4j/provision/publish-bolt.yml']

/**
 * Finds `docker compose` or `docker-compose` and checks that a container engine answers it.
 * @throws {WayUnavailable} saying which of the two is missing
 */
export async function findCompose(project: string, password: string): Promise<Compose> {
  const env = { ...process.env, CONTAINER_NEO4J_PASSWORD: password }
  const options = { cwd: root, env, seconds: 60 }
  const reasons: string[] = []
  for (const [file, ...words] of [['docker', 'compose'], ['docker-compose']] as const) {
    const args = (rest: string[]) => [...words, '-p', project, ...files, ...rest]
    try {
      await runCommand(file, [...words, 'version'], options)
      await runCommand(file, args(['ps', '-q']), options)
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error
      reasons.push(error.message)
      continue
    }
    return {
      ask: (...rest) => runCommand(file, args(rest), options),
      async show(...rest) {
        const child = spawn(file, args(rest), {
          cwd: root,
          env,
          stdio: ['ignore', 'ignore', 'inherit'],
          windowsHide: true,
        })
        const [code] = await once(child, 'exit')
        if (code !== 0) throw new CommandFailed(`${[file, ...words, ...rest].join(' ')} failed, see above`)
      },
    }
  }
  throw new WayUnavailable(`No container engine answers (${reasons.map((r) => r.split('\n').at(-1)).join('; ')})`)
}
