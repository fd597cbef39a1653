import { readFile } from 'node:fs/promises'
import { containerVariable, sharedSettings } from './settings.ts'

it('the compose file sets what every other Neo4j of ours gets', async () => {
  const compose = await readFile('docker-compose.yml', 'utf8')
  for (const [name, value] of Object.entries(sharedSettings)) {
    expect(compose.replaceAll('"', '')).toContain(`${containerVariable(name)}: ${value}\n`)
  }
})
