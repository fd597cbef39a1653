import { useCallback } from 'react'
import type { GraphNode } from '../../contract/graph-view.ts'
import { useSeatName } from '../i18n/words.ts'

/** The name of a node in the language of the page: seats are translated, parties are called what they are called. */
export function useNodeLabel(): (node: GraphNode) => string {
  const seatName = useSeatName()
  return useCallback(
    (node) => {
      const translated = node.kind === 'seat' ? seatName(node.id) : node.label
      return translated === node.id ? node.label : translated
    },
    [seatName],
  )
}
