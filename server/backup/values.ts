import { z } from 'zod'
import { BackupError } from './failure.ts'

/** What a property holds, with whole numbers as bigints so that a float that happens to be whole stays a float. */
export type Stored = string | boolean | bigint | number | Stored[]

const tagged = z.union([z.strictObject({ float: z.string() }), z.strictObject({ integer: z.string() })])

/** Properties as JSON, in the order of their names: the same properties are the same text. @throws {BackupError} */
export function encodeProperties(properties: Readonly<Record<string, unknown>>): string {
  const parts = Object.keys(properties)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${encode(properties[name], name)}`)
  return `{${parts.join(',')}}`
}

function encode(value: unknown, name: string): string {
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? `${value}` : `{"integer":"${value}"}`
  if (typeof value === 'number') return `{"float":"${Object.is(value, -0) ? '-0' : value}"}`
  if (Array.isArray(value)) return `[${value.map((item) => encode(item, name)).join(',')}]`
  throw new BackupError(`Property ${name} holds a kind of value that a backup cannot keep; nothing was written.`)
}

/** The properties that a line of a backup holds. @throws {ZodError | SyntaxError} where it holds something else */
export function decodeProperties(properties: Readonly<Record<string, unknown>>): Record<string, Stored> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, decode(value)]))
}

function decode(value: unknown): Stored {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (Array.isArray(value)) return value.map(decode)
  const number = tagged.parse(value)
  return 'float' in number ? Number(number.float) : BigInt(number.integer)
}
