import { Button, ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { arrive } from './arrive.ts'
import { leave, stop } from './import-steps.ts'
import type { Progress } from './run-import.ts'
import './working.css'

type Props = { progress: Progress | null; phase: 'checking' | 'storing' | 'stopping' }

/** How far sending, checking or storing is, and how to stop it. */
export function Working({ progress, phase }: Props) {
  const { t } = useTranslation()
  const isSending = progress?.stage === 'sending'
  const share = progress?.share ?? 0
  return (
    <section className="working" ref={arrive} tabIndex={-1}>
      <ProgressBar
        value={share * 100}
        isIndeterminate={share === 0}
        aria-label={t(isSending && phase !== 'stopping' ? 'imports.working.sending' : `imports.working.${phase}`)}
      >
        {({ percentage, valueText }) => (
          <>
            <p className="working__what">
              {t(isSending && phase !== 'stopping' ? 'imports.working.sending' : `imports.working.${phase}`)}{' '}
              <span className="numeric">{share > 0 && valueText}</span>
            </p>
            <div className="working__track">
              <div
                className={share > 0 ? 'working__bar' : 'working__bar working__bar--unknown'}
                style={share > 0 ? { inlineSize: `${percentage ?? 0}%` } : undefined}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {phase !== 'checking' && <p className="working__hint">{t('imports.working.allOrNothing')}</p>}
      <Button className="button" isDisabled={phase === 'stopping'} onPress={phase === 'checking' ? leave : stop}>
        {t('imports.working.stop')}
      </Button>
    </section>
  )
}
