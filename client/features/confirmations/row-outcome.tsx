import { CircleCheck, CircleSlash, RotateCcw, TriangleAlert, Undo2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Outcome, reread } from './confirming.ts'

type Props = { outcome: Outcome | undefined; id?: string; onUndo(): void }

/** What was said of a claim, with a way back; or why it was not stored. */
export function RowOutcome({ outcome, id, onUndo }: Props) {
  const { t } = useTranslation()
  if (!outcome) return null
  if (outcome.state === 'refused')
    return (
      <p className="due-row__refusal">
        <TriangleAlert size={16} aria-hidden />
        <span>{outcome.reason}</span>
        {id && outcome.isOutdated && (
          <Button className="button button--small" onPress={() => void reread(id)}>
            <RotateCcw size={15} aria-hidden />
            {t('confirm.reread')}
          </Button>
        )}
      </p>
    )
  const ended = outcome.verdict.says === 'ended'
  const Icon = ended ? CircleSlash : CircleCheck
  return (
    <>
      <span className="due-row__said">
        <Icon size={16} aria-hidden />
        {ended ? t('confirm.isEnded') : t('confirm.isConfirmed')}
      </span>
      <Button
        className="button button--quiet button--small"
        onPress={onUndo}
        isDisabled={outcome.state !== 'done' || !outcome.edit}
      >
        <Undo2 size={15} aria-hidden />
        {t('confirm.undo')}
      </Button>
    </>
  )
}
