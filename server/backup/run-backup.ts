import { backUp } from './backup.ts'
import { runCommand } from './command.ts'

await runCommand('backup', 'Backed up', backUp)
