import { useMemo } from 'react'
import { useConnectingSteps } from '../features/connecting/use-connecting.ts'
import { type KeyMarking, useKeyMarks } from '../features/key-parties/use-key-marks.ts'
import { useChosenRoute } from '../features/routes/use-route.ts'
import type { Sign, Signs } from '../graph/signs.ts'
import { keySigns } from '../ui/key-signs.tsx'
import type { StandingOut } from '../view/standing-out.ts'

/** What stands out in the picture: a route or what joins some parties, and who is marked with which signs. */
export function useStandingOut(): { standing: StandingOut; signs: Signs; keys: KeyMarking } {
  const route = useChosenRoute()
  const { steps, asked } = useConnectingSteps()
  const keys = useKeyMarks()
  const standing = useMemo((): StandingOut => {
    if (asked.length === 0) return { ...route, asked: null }
    return { steps, ids: [...new Set([...asked, ...steps.flatMap(({ from, to }) => [from, to])])], asked }
  }, [route, steps, asked])
  const signs = useMemo(() => {
    const all = new Map<string, Sign[]>(asked.map((id) => [id, [{ kind: 'asked' }]]))
    for (const [id, mark] of keys.marks ?? []) all.set(id, [...(all.get(id) ?? []), ...keySigns(mark)])
    return all
  }, [asked, keys.marks])
  return { standing, signs, keys }
}
