import neo4j, { type Node, type Path, type PathSegment, type Relationship } from 'neo4j-driver'
import type { Cell, NodeCell, PathCell, RelationshipCell } from '../../../contract/cells.ts'
import { limits } from '../../../contract/limits.ts'
import { QueryTooExpensive } from '../errors.ts'

/** A value of the driver (integers as bigints) in the form in which it crosses the wire. @throws {QueryTooExpensive} too deep */
export function cellOf(value: unknown, depth = 0): Cell {
  if (depth > limits.query.depth) throw new QueryTooExpensive('The answer nests too deep.')
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return integerOf(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : { type: 'float', value: String(value) }
  if (Array.isArray(value)) return value.map((one) => cellOf(one, depth + 1))
  if (neo4j.isNode(value)) return nodeOf(value)
  if (neo4j.isRelationship(value)) return relationshipOf(value)
  if (neo4j.isPath(value)) return pathOf(value)
  if (neo4j.isPoint(value)) {
    const coordinates = [value.x, value.y, ...(value.z === undefined ? [] : [value.z])]
    return { type: 'point', srid: Number(value.srid), coordinates: coordinates.map(Number) }
  }
  const temporal = temporalOf(value)
  if (temporal) return { type: temporal, value: String(value) }
  if (Object.getPrototypeOf(value) === Object.prototype) return { type: 'map', entries: cellsOf(value, depth + 1) }
  return { type: 'other', value: String(value) }
}

function integerOf(value: bigint): Cell {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : { type: 'integer', value: String(value) }
}

function cellsOf(values: object, depth: number): { [name: string]: Cell } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cellOf(value, depth)]))
}

function nodeOf({ elementId, labels, properties }: Node): NodeCell {
  return { type: 'node', elementId, labels: labels.toSorted(), properties: cellsOf(properties, 1) }
}

function relationshipOf(relationship: Relationship): RelationshipCell {
  const { elementId, type, startNodeElementId: start, endNodeElementId: end, properties } = relationship
  return { type: 'relationship', elementId, relationshipType: type, start, end, properties: cellsOf(properties, 1) }
}

function pathOf({ start, segments }: Path): PathCell {
  return {
    type: 'path',
    nodes: [nodeOf(start), ...segments.map(({ end }: PathSegment) => nodeOf(end))],
    relationships: segments.map(({ relationship }: PathSegment) => relationshipOf(relationship)),
  }
}

function temporalOf(value: object) {
  if (neo4j.isDate(value)) return 'date'
  if (neo4j.isDateTime(value)) return 'date-time'
  if (neo4j.isLocalDateTime(value)) return 'local-date-time'
  if (neo4j.isTime(value)) return 'time'
  if (neo4j.isLocalTime(value)) return 'local-time'
  return neo4j.isDuration(value) ? 'duration' : undefined
}
