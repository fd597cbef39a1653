import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { KeyMeasure, KeyParty } from '../../../contract/key-parties.ts'
import { limits } from '../../../contract/limits.ts'
import { queries } from '../../queries.ts'
import type { KeyMark, KeyMarks } from '../../view/standing-out.ts'
import { useView } from '../../view/store.ts'

const { top, default: page, rows } = limits.keyParties
const nobody: readonly KeyParty[] = []

/** The key parties of the network in view, as far as they are asked for and known. */
export type KeyMarking = {
  /** Null when they are not asked for, or not there yet. */
  marks: KeyMarks | null
  /** Parties without which the network falls apart: with many of them, not all are marked. */
  cuts: number
  /** Of the calculation, 0 to 1; null when nothing is asked. */
  progress: number | null
  error: Error | null
  retry(): void
}

/** Who is a key party in the network in view, by which measure; asked for by the view. */
export function useKeyMarks(): KeyMarking {
  const isAsked = useView(({ view }) => view.keyMarks && view.phenomenon !== null)
  const between = useMeasure('betweenness', page)
  const cuts = useMeasure('cut', rows)
  const brokers = useMeasure('constraint', page)
  const answers = [between, cuts, brokers]
  const [ranked, cutting, joining] = answers.map(({ data }) => data?.items ?? nobody)
  const isThere = isAsked && answers.every(({ data }) => data !== undefined)
  const marks = useMemo(
    () => (isThere ? marksOf(ranked ?? nobody, cutting ?? nobody, joining ?? nobody) : null),
    [isThere, ranked, cutting, joining],
  )
  return {
    marks,
    cuts: cuts.data?.articulationPoints ?? 0,
    progress: isAsked ? (isThere ? (between.data?.progress ?? 0) : 0) : null,
    error: isAsked ? (answers.find(({ error }) => error)?.error ?? null) : null,
    retry: () => {
      for (const answer of answers) if (answer.error) void answer.refetch()
    },
  }
}

function useMeasure(by: KeyMeasure, limit: number) {
  const { keyMarks, phenomenon, asOf } = useView(({ view }) => view)
  return useQuery({
    ...queries.keyParties(phenomenon ?? '', { asOf, by, limit }),
    enabled: keyMarks && phenomenon !== null,
    // Marks of another network or day must not stand for these.
    placeholderData: () => undefined,
    // Of the three only betweenness takes time.
    ...(by !== 'betweenness' && { refetchInterval: false as const }),
  })
}

function marksOf(ranked: readonly KeyParty[], cutting: readonly KeyParty[], joining: readonly KeyParty[]): KeyMarks {
  const marks = new Map<string, KeyMark>()
  const add = (parties: readonly KeyParty[], change: (party: KeyParty) => Partial<KeyMark>) => {
    for (const party of parties) {
      const before = marks.get(party.id) ?? { rank: null, cut: null, isBroker: false }
      marks.set(party.id, { ...before, ...change(party) })
    }
  }
  add(
    ranked.slice(0, top).filter(({ rank }) => rank !== null),
    ({ rank }) => ({ rank }),
  )
  add(
    cutting.filter(({ cut }) => cut !== null),
    ({ cut }) => ({ cut }),
  )
  // With one tie there is nobody to join it with.
  add(joining.filter(({ constraint, degree }) => constraint !== null && degree > 1).slice(0, top), () => ({
    isBroker: true,
  }))
  return marks
}
