import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { day } from '../../contract/primitives.ts'
import { today } from '../edits/today.ts'
import { ask } from '../view/steps.ts'
import './page-tools.css'

/** The day of which a page reads the network. Until a typed date is whole, it is only a draft. */
export function DayChoice({ asOf }: { asOf: string | null }) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<string | null>(null)
  const take = () => {
    const typed = day.safeParse(draft).data
    if (typed && typed !== (asOf ?? today())) ask({ asOf: typed === today() ? null : typed })
    setDraft(null)
  }
  return (
    <div className="page-day">
      <label>
        <span className="form-label">{t('legend.asOf')}</span>
        <input
          type="date"
          className="field"
          value={draft ?? asOf ?? today()}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />
      </label>
      {asOf && (
        <Button className="button" onPress={() => ask({ asOf: null })}>
          {t('legend.asOfToday')}
        </Button>
      )}
    </div>
  )
}

/** Takes the figures along as a file. */
export function SaveButton({ onSave }: { onSave(): void }) {
  const { t } = useTranslation()
  return (
    <Button className="button" onPress={onSave}>
      <Download size={16} aria-hidden />
      {t('page.save')}
    </Button>
  )
}
