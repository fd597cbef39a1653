import { useQueryClient } from '@tanstack/react-query'
import { LoaderCircle } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../../../contract/imports.ts'
import { refresh } from '../../edits/refresh.ts'
import { look, store } from './import-steps.ts'
import type { Current } from './import-store.ts'

/** Says what would be stored, or what stands in its way, and stores it. */
export function CommitBar({ current, report }: { current: Current; report: ImportReport }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { create, change, refused, undecided } = report.counts
  const { isChecking, error } = current
  const isReady = !isChecking && !error && refused === 0 && undecided === 0 && create + change > 0
  const what = [
    create > 0 && t('imports.commit.create', { count: create }),
    change > 0 && t('imports.commit.change', { count: change }),
  ].filter((part) => part !== false)
  return (
    <section className="commit-bar" aria-label={t('imports.step.store')}>
      <div className="commit-bar__state">
        {isChecking ? (
          <p>
            <LoaderCircle size={16} className="spinning" aria-hidden /> {t('imports.rechecking')}
          </p>
        ) : refused + undecided > 0 ? (
          <p id="commit-reason">
            {t('imports.commit.first')}{' '}
            {refused > 0 && (
              <Button className="link-button" onPress={() => look('refused')}>
                {t('imports.count.refused', { count: refused })}
              </Button>
            )}
            {refused > 0 && undecided > 0 && ', '}
            {undecided > 0 && (
              <Button className="link-button" onPress={() => look('undecided')}>
                {t('imports.count.undecided', { count: undecided })}
              </Button>
            )}
          </p>
        ) : create + change === 0 ? (
          <p id="commit-reason">{t('imports.commit.nothing')}</p>
        ) : (
          <p id="commit-reason">{t('imports.commit.ready')}</p>
        )}
      </div>
      <Button
        className="button button--primary"
        isDisabled={!isReady}
        aria-describedby="commit-reason"
        onPress={() => void store(() => void refresh(client))}
      >
        {what.length > 0
          ? t('imports.commit.do', { what: what.join(` ${t('imports.commit.and')} `) })
          : t('imports.commit.doNothing')}
      </Button>
    </section>
  )
}
