import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announcer.tsx'
import { useImports } from './import-store.ts'
import { outcomes } from './shown-rows.ts'

/** Tells a screen reader what came of checking, storing or stopping. */
export function useSpokenImport(): void {
  const { t } = useTranslation()
  const current = useImports((state) => state.current)
  const [report, phase, notice] = [current?.report, current?.phase, current?.notice]
  useEffect(() => {
    if (!report || phase !== 'checked') return
    const counts = outcomes.filter((outcome) => report.counts[outcome] > 0)
    announce(
      counts.map((outcome) => t(`imports.count.${outcome}`, { count: report.counts[outcome] })).join(', ') ||
        t('imports.empty'),
    )
  }, [report, phase, t])
  useEffect(() => {
    if (notice) announce(t(`imports.notice.${notice}`))
    if (phase === 'stored') announce(t('imports.stored.title'))
    if (phase === 'storing' || phase === 'stopping') announce(t(`imports.working.${phase}`))
  }, [phase, notice, t])
}
