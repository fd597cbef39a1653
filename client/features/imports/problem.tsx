import { TriangleAlert } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isAway, isSignedOut, ProblemError } from '../../api.ts'
import { check, leave } from './import-steps.ts'

const known = [400, 403, 409, 413, 415, 429] as const

/** Why the file was refused, in plain words, and what to do about it. */
export function Problem({ error }: { error: Error }) {
  const { t } = useTranslation()
  const refusal = error instanceof ProblemError ? error.problem : null
  const status = known.find((one) => one === refusal?.status)
  const what = isAway(error) ? 'away' : isSignedOut(error) ? 'signedOut' : (status ?? 'other')
  const mayRetry = what === 'away' || what === 409 || what === 429 || what === 'other' || what === 'signedOut'
  return (
    <section role="alert" className="import-alert import-alert--block">
      <TriangleAlert size={22} aria-hidden />
      <div>
        <h2>{t(`imports.problem.${what}.title`)}</h2>
        {what !== 'away' && what !== 'signedOut' && <p>{error.message}</p>}
        {refusal?.errors && (
          <ul>
            {refusal.errors.slice(0, 10).map((fault) => (
              <li key={`${fault.path} ${fault.message}`}>{fault.message}</li>
            ))}
          </ul>
        )}
        <p>{t(`imports.problem.${what}.todo`)}</p>
        <p>{t('imports.problem.nothingStored')}</p>
        <div className="import-alert__actions">
          {mayRetry && (
            <Button className="button" onPress={() => void check()}>
              {t('retry')}
            </Button>
          )}
          <Button className="button" onPress={leave}>
            {t('imports.another')}
          </Button>
        </div>
      </div>
    </section>
  )
}
