import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RouteStep } from '../../../contract/routes.ts'
import { useLanguage } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { useView } from '../../view/store.ts'

/** The routes that the view asks for, in its network and on its day. */
export function useRoutes() {
  const { route, phenomenon, asOf } = useView(({ view }) => view)
  const language = useLanguage()
  return useQuery({
    ...queries.routes(route?.from ?? '', route?.to ?? '', { phenomenon, asOf, language }),
    enabled: route !== null && route.to !== null,
  })
}

const nothing: { steps: RouteStep[]; ids: string[] } = { steps: [], ids: [] }

/** The route that stands out: its steps, and the ids along it in order. Empty when there is none. */
export function useChosenRoute(): typeof nothing {
  const chosen = useView(({ view }) => view.route?.chosen)
  const isAsked = useView(({ view }) => view.route !== null && view.route.to !== null)
  const { data } = useRoutes()
  const steps = isAsked && chosen ? data?.routes[chosen - 1]?.steps : undefined
  return useMemo(() => (steps ? { steps, ids: idsAlong(steps) } : nothing), [steps])
}

/** The ids along a route, in order. */
export function idsAlong(steps: readonly RouteStep[]): string[] {
  return steps.flatMap(({ from, to }, i) => (i === 0 ? [from, to] : [to]))
}
