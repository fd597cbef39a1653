import type { Connection, Database } from '../neo4j/database.ts'
import { follow } from './follow.ts'
import { loadProjection } from './load.ts'
import { memoryFor, type Size } from './memory.ts'
import { loadPart, type Part } from './part.ts'
import type { Projection } from './projection.ts'
import { type GraphRevision, graphRevision, graphSize } from './queries.ts'

/** The projection as questions see it. */
export type CurrentProjection = {
  /**
   * The projection with every write in it that was acknowledged before this was asked. To be used at once: what is read
   * from it after waiting for something else may be of a later revision. Where the graph is too large for the memory that
   * it may take, only the part that the question names is read, and kept for who asks the same until something is written.
   * @throws {DatabaseUnavailable | TooLargeForMemory}
   */
  at(db: Database, part?: Part): Promise<Projection>
}

/** MiB that a projection may take, and who is told when the graph needs more. */
type Memory = { budget: number; onOver?: (needed: number) => void }

/** Keeps one projection of the graph, read when it is first asked for, and brought up to date by each question. */
export function currentProjection(connection: Connection, { budget, onOver }: Memory): CurrentProjection {
  let projection: Projection | undefined
  /** What did not fit when it was last looked at. */
  let over: Size | undefined
  /** The part that was read last, where the whole is too large. */
  let last: { asked: string; part: Projection } | undefined
  let updating: Promise<unknown> = Promise.resolve()

  async function update(db: Database, asked: GraphRevision): Promise<void> {
    for (let latest = asked; ; latest = await latestRevision(db)) {
      if (!projection && !(await fits(db))) return
      projection ??= await loadProjection(connection)
      const isThere = holds(projection, latest) || (await follow(projection, db, latest))
      if (isThere && memoryFor(projection.size) <= budget) return
      projection = undefined
    }
  }

  /** Whether the graph as it is now may be kept. */
  async function fits(db: Database): Promise<boolean> {
    const [size = { parties: 0, claims: 0 }] = await db.readLatest(graphSize, {})
    const needed = memoryFor(size)
    if (needed > budget && !over) onOver?.(needed)
    over = needed > budget ? size : undefined
    return !over
  }

  /** One after another, each up to the revision that it saw when it asked. */
  async function inTurn(db: Database, latest: GraphRevision, part: Part): Promise<Projection> {
    const turn = updating.then(() => update(db, latest))
    updating = turn.catch(() => undefined)
    await turn
    if (over) return partOf(db, latest, part, over)
    last = undefined
    if (!projection) throw new Error('There is no projection after an update')
    return projection
  }

  /** A part is read anew only after a write: nothing follows changes in it. */
  async function partOf(db: Database, latest: GraphRevision, part: Part, size: Size): Promise<Projection> {
    const asked = JSON.stringify([part.phenomena, part.parties])
    if (last?.asked === asked && holds(last.part, latest)) return last.part
    const read = await loadPart(db, part, size, budget)
    last = { asked, part: read }
    return read
  }

  return {
    async at(db, part = {}) {
      const latest = await latestRevision(db)
      return projection && holds(projection, latest) ? projection : inTurn(db, latest, part)
    },
  }
}

async function latestRevision(db: Database): Promise<GraphRevision> {
  const [latest] = await db.readLatest(graphRevision, {})
  return latest ?? { number: 0, epoch: '' }
}

/** Whether every write up to a revision is in it. */
function holds({ revision }: Projection, { number, epoch }: GraphRevision): boolean {
  return revision.epoch === epoch && revision.number >= number
}
