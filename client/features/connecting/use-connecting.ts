import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RouteStep } from '../../../contract/routes.ts'
import { useLanguage } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { useView } from '../../view/store.ts'

const nobody: readonly string[] = []

/** The connecting network that the view asks for, in its network and on its day. */
export function useConnecting() {
  const { connecting, phenomenon, asOf } = useView(({ view }) => view)
  const language = useLanguage()
  const { parties, exclude } = connecting ?? { parties: nobody, exclude: nobody }
  return useQuery({
    ...queries.connecting({ phenomenon, asOf, parties, exclude, language }),
    enabled: connecting !== null,
    // What joins others, or joined them on another day, must not stand for this.
    placeholderData: () => undefined,
  })
}

const nothing: { steps: readonly RouteStep[]; asked: readonly string[] } = { steps: [], asked: nobody }

/** The steps that stand out and who was asked for; nothing when no connecting network is looked at. */
export function useConnectingSteps(): typeof nothing {
  const asked = useView(({ view }) => view.connecting?.parties)
  const { data } = useConnecting()
  const steps = data?.steps
  return useMemo(() => (asked && steps ? { steps, asked } : nothing), [asked, steps])
}
