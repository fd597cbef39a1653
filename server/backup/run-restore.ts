import { runCommand } from './command.ts'
import { restore } from './restore.ts'

await runCommand('restore', 'Restored', restore)
