import { z } from 'zod'

/** Values that Neo4j stores on a node or relation; an absent one is not sent. */
export const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
export type Properties = z.infer<typeof properties>

/** Answer of a bulk write: how many records it stored or found. */
export const storedRow = z.object({ stored: z.int() })

/** The fields of a record that are plain values, without those that become relations. */
export function propertiesOf(record: Readonly<Record<string, unknown>>, ...relations: string[]): Properties {
  const kept = Object.entries(record).filter(([key, value]) => value !== undefined && !relations.includes(key))
  return properties.parse(Object.fromEntries(kept))
}
