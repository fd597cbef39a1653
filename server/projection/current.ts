import type { Connection, Database } from '../neo4j/database.ts'
import { follow } from './follow.ts'
import { loadProjection } from './load.ts'
import type { Projection } from './projection.ts'
import { type GraphRevision, graphRevision } from './queries.ts'

/** The projection as questions see it. */
export type CurrentProjection = {
  /**
   * The projection with every write in it that was acknowledged before this was asked. To be used at once: what is read
   * from it after waiting for something else may be of a later revision. @throws {DatabaseUnavailable}
   */
  at(db: Database): Promise<Projection>
}

/** Keeps one projection of the graph, read when it is first asked for, and brought up to date by each question. */
export function currentProjection(connection: Connection): CurrentProjection {
  let projection: Projection | undefined
  let updating: Promise<unknown> = Promise.resolve()

  async function update(db: Database): Promise<void> {
    for (;;) {
      projection ??= await loadProjection(connection)
      const latest = await latestRevision(db)
      if (isAt(projection, latest) || (await follow(projection, db, latest))) return
      projection = undefined
    }
  }

  /** One after another: who asked while an update ran may have asked after a write that it did not see. */
  async function inTurn(db: Database): Promise<Projection> {
    const turn = updating.then(() => update(db))
    updating = turn.catch(() => undefined)
    await turn
    if (!projection) throw new Error('There is no projection after an update')
    return projection
  }

  return {
    async at(db) {
      const latest = await latestRevision(db)
      return projection && isAt(projection, latest) ? projection : inTurn(db)
    },
  }
}

async function latestRevision(db: Database): Promise<GraphRevision> {
  const [latest] = await db.readLatest(graphRevision, {})
  return latest ?? { number: 0, epoch: '' }
}

function isAt({ revision }: Projection, { number, epoch }: GraphRevision): boolean {
  return revision.number === number && revision.epoch === epoch
}
