import { CircleCheck, TriangleAlert } from 'lucide-react'
import { ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Sheets } from './use-sheets.ts'

/** How far making the sheets is, or what came of it. */
export function Making({ sheets }: { sheets: Sheets }) {
  const { t } = useTranslation()
  const { state, made, total, failed } = sheets
  const words = t(`survey.made.${state}`, { count: made, total })
  if (state === 'making')
    return (
      <ProgressBar className="survey-making" value={made} maxValue={total} aria-label={words}>
        {({ percentage }) => (
          <>
            <span className="numeric">{words}</span>
            <span className="survey-making__track">
              <span className="survey-making__bar" style={{ inlineSize: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
    )
  return (
    <p className={`survey-making survey-making--${state}`}>
      {state === 'done' ? <CircleCheck size={18} aria-hidden /> : <TriangleAlert size={18} aria-hidden />}
      <span>
        {words} {failed && t('survey.failedAt', failed)}
      </span>
    </p>
  )
}
