import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Layer, NodeKind } from '../../../contract/vocabulary.ts'
import { useLanguage } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { useView } from '../../view/store.ts'

/** Where a route may go. */
export type RouteGoal = { id: string; kind: NodeKind; layer: Layer | null; label: string; detail: string }

const mostSeats = 6

/** Parties and seats that match a text, parties first. Not settled while an answer is on its way. */
export function useGoals(text: string, from: string) {
  const language = useLanguage()
  const asOf = useView(({ view }) => view.asOf)
  const seats = useQuery(queries.partyTypes())
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    ...queries.search(text, undefined, asOf),
    enabled: text.length > 0,
  })
  const goals = useMemo((): RouteGoal[] => {
    if (!text) return []
    const parties = (data ?? []).filter(({ id }) => id !== from)
    const named = (seats.data ?? []).map((seat) => ({
      ...seat,
      label: language === 'nl' ? seat.nameNl : seat.nameEn,
    }))
    return [
      ...parties.map(({ id, kind, layer, label, function: post, organisationName }) => ({
        ...{ id, kind, layer, label },
        detail: [post, organisationName].filter(Boolean).join(' · '),
      })),
      ...named
        .filter(({ label }) => matches(label, text))
        .slice(0, mostSeats)
        .map(({ id, layer, label }) => ({ id, kind: 'seat' as const, layer, label, detail: '' })),
    ]
  }, [text, data, seats.data, from, language])
  return { goals, error, isSettled: !isFetching && !isPlaceholderData }
}

/** Every word of the text begins a word of the name, accents and case aside. */
function matches(name: string, text: string): boolean {
  const words = wordsOf(name)
  return wordsOf(text).every((asked) => words.some((word) => word.startsWith(asked)))
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
