import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { isAway, ProblemError } from '../api.ts'
import { useLanguage } from '../i18n/words.ts'
import { type Conflict, conflictOf, merged, type Side } from './conflict.ts'
import { cleaned, type Draft, isSame, withValue } from './draft.ts'
import { faultsOf, firstAtEach } from './fault-words.ts'

/** The record that a form began with, and which version of it that was; a new one has none. */
export type Start = { draft: Draft; version?: number | undefined }

export type Options<Values> = {
  /** The schema of the contract that the server checks with. */
  schema: z.ZodType<Values>
  start: Start
  save(values: Values, start: Start): Promise<unknown>
  /** Reads the record as it is now, for when somebody else was first. */
  reread?: (() => Promise<Start>) | undefined
  /** Where a fault of the server's stands in this form. */
  placeOf?: ((path: string) => string) | undefined
}

export type Form = {
  draft: Draft
  /** What each field is called, by path; fields write it as they are shown. */
  labels: Map<string, string>
  set(path: string, value: unknown): void
  /** What is wrong, by path; the path '' is the form as a whole. */
  faults: ReadonlyMap<string, string>
  /** Counts refused attempts, so that each brings the focus to the summary. */
  refused: number
  conflict: Conflict | null
  /** Takes a side for each field that both changed, and saves again. */
  settle(sides: ReadonlyMap<string, Side>): void
  isDirty: boolean
  isBusy: boolean
  submit(more?: ReadonlyMap<string, string>): void
}

/** A form over a schema of the contract: its draft, its faults, and saving. */
export function useForm<Values>(options: Options<Values>): Form {
  const { schema, save, reread, placeOf } = options
  const { t } = useTranslation()
  const language = useLanguage()
  const [start, setStart] = useState(options.start)
  const [draft, setDraft] = useState(options.start.draft)
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map())
  const [refused, setRefused] = useState(0)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [labels] = useState(() => new Map<string, string>())
  const latest = useRef({ schema, save, reread, placeOf })
  useEffect(() => {
    latest.current = { schema, save, reread, placeOf }
  })

  const refuse = useCallback((found: ReadonlyMap<string, string>) => {
    setFaults(found)
    setRefused((count) => count + 1)
  }, [])
  const attempt = async (wanted: Draft, from: Start, more: ReadonlyMap<string, string>) => {
    const { schema, save, reread, placeOf = (path) => path } = latest.current
    const found = new Map([...faultsOf(schema, wanted, language), ...more])
    if (found.size > 0) return refuse(found)
    setFaults(found)
    setConflict(null)
    setBusy(true)
    try {
      await save(schema.parse(cleaned(wanted)), from)
    } catch (error) {
      const problem = error instanceof ProblemError ? error.problem : null
      if (problem?.status === 412 && reread) {
        const now = await reread().catch(() => null)
        if (now) return setConflict(conflictOf(from, wanted, now, problem.changes ?? []))
      }
      const placed = (problem?.errors ?? []).map((fault) => [placeOf(fault.path), fault.message] as const)
      if (placed.length > 0) refuse(firstAtEach(placed))
      else refuse(new Map([['', isAway(error) ? t('form.away') : (problem?.detail ?? t('failure.unknown'))]]))
    } finally {
      setBusy(false)
    }
  }
  return {
    draft,
    labels,
    set: (path, value) => {
      setDraft((before) => withValue(before, path, value))
      setFaults((before) => new Map([...before].filter(([at]) => at !== path && !at.startsWith(`${path}.`))))
    },
    faults,
    refused,
    conflict,
    settle: (sides) => {
      if (!conflict) return
      const next = merged(conflict, sides)
      setDraft(next)
      setStart(conflict.now)
      void attempt(next, conflict.now, new Map())
    },
    isDirty: !isSame(draft, start.draft),
    isBusy,
    submit: (more = new Map()) => {
      if (!isBusy) void attempt(draft, start, more)
    },
  }
}
