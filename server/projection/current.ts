import { limits } from '../../contract/limits.ts'
import { Refusal } from '../http/refusals.ts'
import type { Connection, Database } from '../neo4j/database.ts'
import { DeadlinePassed } from '../neo4j/errors.ts'
import { follow, type News, newsFor } from './follow.ts'
import { loadProjection } from './load.ts'
import { memoryFor, type Size } from './memory.ts'
import { loadPart, type Part } from './part.ts'
import type { Projection } from './projection.ts'
import { type GraphRevision, graphSize } from './queries.ts'

/** The projection as questions see it. */
export type CurrentProjection = {
  /**
   * The projection with every write in it that was acknowledged before this was asked. To be used at once: what is read
   * from it after waiting for something else may be of a later revision. Where the graph is too large for the memory that
   * it may take, only the part that the question names is read, and kept for who asks the same until something is written.
   * @throws {DatabaseUnavailable | StillReading | TooLargeForMemory}
   */
  at(db: Database, part?: Part): Promise<Projection>
}

/** The graph, or what changed in it, is being read for longer than one request waits: the reading goes on, for the next. */
export class StillReading extends Refusal {
  override readonly name = 'StillReading'
  constructor() {
    super(503, {
      nl: 'De server leest de netwerken nog in. Probeer het over enkele seconden opnieuw.',
      en: 'The server is still reading the networks. Try again in a few seconds.',
    })
  }
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

  async function update(db: Database, asked: News): Promise<void> {
    for (let latest = asked; ; latest = await newsFor(db, projection)) {
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

  /** One after another, each up to the revision that it saw when it asked, and each for all who come after. */
  async function inTurn(db: Database, latest: News, part: Part): Promise<Projection> {
    const turn = updating.then(() => update(connection.forRequest(limits.wholeStoreDeadline), latest))
    updating = turn.catch(() => undefined)
    await db.inTime(turn).catch((error: unknown) => {
      throw error instanceof DeadlinePassed ? new StillReading() : error
    })
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
      const latest = await newsFor(db, projection)
      return projection && holds(projection, latest) ? projection : inTurn(db, latest, part)
    },
  }
}

/** Whether every write up to a revision is in it. */
function holds({ revision }: Projection, { number, epoch }: GraphRevision): boolean {
  return revision.epoch === epoch && revision.number >= number
}
