import { createPositions, type Positions } from './positions.ts'

let shared: Positions | null = null

/** The one map of this browser: every canvas shows a party at the same place. */
export function browserPositions(): Positions {
  shared ??= createPositions(localShelf())
  return shared
}

function localShelf(): Storage | null {
  try {
    return localStorage
  } catch {
    return null // Storage is forbidden: the map lasts as long as the page.
  }
}
