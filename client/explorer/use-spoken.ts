import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePhenomenonName } from '../i18n/words.ts'
import { announce } from '../ui/announcer.tsx'
import { useView } from '../view/store.ts'
import { usePanels } from './use-panels.ts'
import type { Scene } from './use-picture.ts'

/** Tells a screen reader what changed: the network, how much of it shows, and what is selected. */
export function useSpoken({ shown, isLoading, known }: Scene, nameOf: (id: string) => string): void {
  const { t } = useTranslation()
  const phenomenonName = usePhenomenonName()
  const { phenomenon, selected, display, asOf } = useView(({ view }) => view)
  const said = useRef({ phenomenon: '', shown: -1, selected: '', display, asOf })
  useEffect(() => {
    if (isLoading) return
    const before = said.current
    const now = { phenomenon: phenomenon ?? '', shown: shown.size, selected: selected ?? '', display, asOf }
    said.current = now
    if (now.phenomenon && now.phenomenon !== before.phenomenon)
      announce(t('said.network', { phenomenon: phenomenonName(now.phenomenon) }))
    // What another day brings the time line says itself, where it rests.
    const isTold = now.asOf !== before.asOf && usePanels.getState().timeline
    if (now.shown !== before.shown && !isTold) announce(t('said.shown', { count: now.shown }))
    if (now.display !== before.display) announce(t(`said.${now.display}`))
    if (now.selected === before.selected) return
    const node = known.get(now.selected)
    const detail = [node?.function, node?.organisationName].filter(Boolean).join(', ')
    if (!now.selected) announce(t('said.unselected'))
    else if (node) announce(t('said.selected', { name: nameOf(node.id), detail: detail || t(`kind.${node.kind}`) }))
  })
}
