import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { CommandFailed, systemDetail } from './errors.ts'

type Options = { cwd?: string; env?: NodeJS.ProcessEnv; seconds?: number }

/**
 * Runs a program to its end and answers what it printed, standard output and errors together.
 * @throws {CommandFailed} when it is not there, fails, or takes longer than `seconds` (20)
 */
export async function runCommand(file: string, args: readonly string[], options: Options = {}): Promise<string> {
  const { seconds = 20, ...rest } = options
  try {
    const { stdout, stderr } = await promisify(execFile)(file, args, {
      ...rest,
      timeout: seconds * 1000,
      windowsHide: true,
    })
    return stdout + stderr
  } catch (error) {
    throw new CommandFailed(`${file} ${args[0] ?? ''}: ${lastWords(error)}`, { cause: error })
  }
}

function lastWords(error: unknown): string {
  const said = systemDetail(error, 'stderr')?.trim() || systemDetail(error, 'message') || String(error)
  return said.split('\n').slice(-3).join('\n')
}
