import { useMemo } from 'react'
import { useConnectingSteps } from '../features/connecting/use-connecting.ts'
import { type Group, useGroup } from '../features/groups/use-group.ts'
import { type KeyMarking, useKeyMarks } from '../features/key-parties/use-key-marks.ts'
import { useChosenRoute } from '../features/routes/use-route.ts'
import type { Sign, Signs } from '../graph/signs.ts'
import { keySigns } from '../ui/key-signs.tsx'
import type { StandingOut } from '../view/standing-out.ts'

/** What stands out in the picture: a route, what joins some parties or a group, and who is marked with which signs. */
export function useStandingOut(): { standing: StandingOut; signs: Signs; keys: KeyMarking; group: Group } {
  const route = useChosenRoute()
  const { steps, asked } = useConnectingSteps()
  const keys = useKeyMarks()
  const group = useGroup()
  const { members } = group
  const standing = useMemo((): StandingOut => {
    if (members) return { steps: [], ids: [...members.keys()], asked: null, group: members }
    if (asked.length === 0) return { ...route, asked: null, group: null }
    const ids = [...new Set([...asked, ...steps.flatMap(({ from, to }) => [from, to])])]
    return { steps, ids, asked, group: null }
  }, [route, steps, asked, members])
  const signs = useMemo(() => {
    const all = new Map<string, Sign[]>(asked.map((id) => [id, [{ kind: 'asked' }]]))
    for (const [id, part] of members ?? []) if (part === 'leaves' || part === 'successor') all.set(id, [{ kind: part }])
    for (const [id, mark] of keys.marks ?? []) all.set(id, [...(all.get(id) ?? []), ...keySigns(mark)])
    return all
  }, [asked, keys.marks, members])
  return { standing, signs, keys, group }
}
