import { resolve } from 'node:path'
import { ConfigError, readConfig } from './config.ts'

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      seed: 'demo',
      logLevel: 'info',
      freshnessMonths: 12,
      projectionMemory: 1_024,
      retentionMonths: 36,
    })
  })

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true)
  })

  it('takes an empty string for absent', () => {
    expect(readConfig({ PORT: '', ADMIN_API_KEY: ' ', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({}))
  })

  it('reads the address of a Neo4j', () => {
    const env = { NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'explorer' }
    expect(readConfig(env).neo4j).toEqual({
      uri: 'neo4j+s://x.databases.neo4j.io',
      user: 'neo4j',
      password: 'p',
      database: 'explorer',
    })
  })

  it('names every fault at once, and no value', () => {
    const env = {
      PORT: '80a',
      NEO4J_URI: 'http://neo4j:topsecret@here',
      ADMIN_API_KEY: 'too-short',
      SEED: 'everything',
      LOG_LEVEL: 'loud',
      FRESHNESS_MONTHS: '0',
      RETENTION_MONTHS: '241',
    }
    const message = faultsOf(env)
    for (const name of [...Object.keys(env), 'NEO4J_PASSWORD'])
      expect(message).toMatch(new RegExp(`^${name}: expected`, 'm'))
    expect(message).not.toMatch(/topsecret|too-short/)
    expect(message.split('\n')).toHaveLength(9)
  })

  it.each(['-1', '65536', '1e3', '3000.5', '0x10'])('refuses port %s', (PORT) => {
    expect(faultsOf({ PORT })).toMatch(/^PORT: expected a port number/m)
  })

  it('refuses half an address', () => {
    expect(faultsOf({ NEO4J_PASSWORD: 'p', NEO4J_USER: 'u' })).toMatch(
      /NEO4J_USER: .*NEO4J_URI.*\nNEO4J_PASSWORD: .*NEO4J_URI/,
    )
    expect(faultsOf({ NEO4J_URI: 'bolt://db' })).toMatch(/NEO4J_PASSWORD: expected the password/)
  })
})

function faultsOf(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('readConfig accepted what it should refuse')
}
