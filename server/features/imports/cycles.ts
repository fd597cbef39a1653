/** Those of `starts` that are, by way of their parents, a part of themselves. */
export function partsOfThemselves(starts: Iterable<string>, parentOf: ReadonlyMap<string, string>): Set<string> {
  const sound = new Set<string>()
  const cyclic = new Set<string>()
  for (const start of starts) {
    const path: string[] = []
    const onPath = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !sound.has(at) && !onPath.has(at)) {
      path.push(at)
      onPath.add(at)
      at = parentOf.get(at)
    }
    const loop = at !== undefined && onPath.has(at) ? path.slice(path.indexOf(at)) : []
    for (const one of loop) cyclic.add(one)
    for (const one of path) if (!loop.includes(one)) sound.add(one)
  }
  return cyclic
}
