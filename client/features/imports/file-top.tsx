import { Check, FileText } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Unsaved } from '../../forms/unsaved.tsx'
import { arrive } from './arrive.ts'
import { hasDecisions } from './decisions.ts'
import { leave } from './import-steps.ts'
import type { Current } from './import-store.ts'

const steps = ['choose', 'check', 'store'] as const

type Props = { current: Current; number: number; total: number }

/** Which file it is, how far it is on its way, and how to take another one. */
export function FileTop({ current, number, total }: Props) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const { file, phase, options } = current
  const at = phase === 'checked' ? 1 : 2
  return (
    <div className="file-top">
      <ol className="file-top__steps">
        {steps.map((step, index) => {
          const isDone = index < at || phase === 'stored'
          return (
            <li
              key={step}
              className={isDone ? 'file-top__step file-top__step--done' : 'file-top__step'}
              {...(index === at && { 'aria-current': 'step' })}
            >
              <span className="file-top__number" aria-hidden>
                {isDone ? <Check size={14} /> : index + 1}
              </span>
              {t(`imports.step.${step}`)}
              {isDone && <span className="visually-hidden"> ({t('imports.step.done')})</span>}
            </li>
          )
        })}
      </ol>
      <div className="file-top__file">
        <FileText size={18} aria-hidden />
        <h2 key={number} ref={arrive} tabIndex={-1}>
          {file.name}
        </h2>
        {total > 1 && <span>{t('imports.fileOf', { number, total })}</span>}
        {phase === 'checked' && (
          <Button className="link-button" onPress={() => (hasDecisions(options) ? setAsking(true) : leave())}>
            {t('imports.another')}
          </Button>
        )}
      </div>
      {isAsking && <Unsaved onStay={() => setAsking(false)} onLeave={leave} />}
    </div>
  )
}
