import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

/** The environment holds something that we cannot start with; the message has one line per fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const boltScheme = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^@]+$/

/** A whole number written in digits; `Number('')` and `Number('1e3')` would let too much in. */
const wholeNumber = (low: number, high: number, error: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, { error, abort: true })
    .transform(Number)
    .refine((n) => n >= low && n <= high, { error })

const variables = z.object({
  PORT: wholeNumber(0, 65_535, 'expected a port number from 0 (any free one) to 65535').default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  NEO4J_URI: z
    .string()
    .regex(boltScheme, {
      error:
        'expected neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc:// and a host, without a password',
    })
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  ADMIN_API_KEY: z.string().min(32, { error: 'expected at least 32 characters' }).optional(),
  SEED: z.enum(['demo', 'reference', 'none'], { error: 'expected demo, reference or none' }).default('demo'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'expected fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  FRESHNESS_MONTHS: wholeNumber(1, 120, 'expected a whole number of months from 1 to 120').default(12),
  RETENTION_MONTHS: wholeNumber(1, 240, 'expected a whole number of months from 1 to 240').default(36),
  PROJECTION_MEMORY_MIB: wholeNumber(1, 131_072, 'expected a whole number of MiB from 1 to 131072').default(1_024),
  DESIGN_TOKENS_CSS: z.string().optional(),
})

/** A Neo4j that somebody else runs; `database` absent means the server's default one. */
export type Neo4jAddress = Readonly<{ uri: string; user: string; password: string; database?: string }>

/** Everything that can be set from outside, checked and frozen. Months for `freshnessMonths` and `retentionMonths`; MiB for `projectionMemory`; `dataDir` is absolute. */
export type Config = Readonly<{
  port: number
  host: string
  dataDir: string
  neo4j?: Neo4jAddress
  adminApiKey?: string
  seed: 'demo' | 'reference' | 'none'
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  freshnessMonths: number
  retentionMonths: number
  projectionMemory: number
  designTokensCss?: string
}>

type Environment = Readonly<Record<string, string | undefined>>

/** The environment of this process, completed from `.env` in the working directory; what is set already wins. */
export function processEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/**
 * The configuration that an environment describes; an empty string counts as absent.
 * @throws {ConfigError} naming every variable at fault and what is expected of it (never its value, which may be secret)
 */
export function readConfig(env: Environment = processEnvironment()): Config {
  const given: Record<string, string> = {}
  for (const name of Object.keys(variables.shape)) if (env[name]?.trim()) given[name] = env[name].trim()
  const parsed = variables.safeParse(given)
  const faults = [
    ...(parsed.error?.issues ?? []).map((i) => `${i.path.join('.')}: ${i.message}`),
    ...addressFaults(given),
  ]
  if (!parsed.success || faults.length > 0) throw new ConfigError(`The environment is not right.\n${faults.join('\n')}`)
  const v = parsed.data
  return Object.freeze({
    port: v.PORT,
    host: v.HOST,
    dataDir: resolve(v.DATA_DIR),
    seed: v.SEED,
    logLevel: v.LOG_LEVEL,
    freshnessMonths: v.FRESHNESS_MONTHS,
    retentionMonths: v.RETENTION_MONTHS,
    projectionMemory: v.PROJECTION_MEMORY_MIB,
    ...(v.ADMIN_API_KEY && { adminApiKey: v.ADMIN_API_KEY }),
    ...(v.DESIGN_TOKENS_CSS && { designTokensCss: v.DESIGN_TOKENS_CSS }),
    ...(v.NEO4J_URI && v.NEO4J_PASSWORD && { neo4j: address(v.NEO4J_URI, v.NEO4J_PASSWORD, v) }),
  })
}

/** Half an address would silently become a private, empty database: better not to start. */
function addressFaults(given: Record<string, string>): string[] {
  if (given.NEO4J_URI) {
    return given.NEO4J_PASSWORD ? [] : ['NEO4J_PASSWORD: expected the password that goes with NEO4J_URI']
  }
  return ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']
    .filter((name) => given[name])
    .map((name) => `${name}: expected only together with NEO4J_URI, which is missing`)
}

function address(uri: string, password: string, v: z.infer<typeof variables>): Neo4jAddress {
  const database = v.NEO4J_DATABASE
  return Object.freeze({ uri, password, user: v.NEO4J_USER ?? 'neo4j', ...(database && { database }) })
}
