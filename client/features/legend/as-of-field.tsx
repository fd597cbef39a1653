import { History } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { day } from '../../../contract/primitives.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { readAsOf } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'

/** The day on which the network is read, and the way to the time line that goes through the days. */
export function AsOfField({ onTimeline }: { onTimeline: (() => void) | null }) {
  const { t } = useTranslation()
  const asOf = useView(({ view }) => view.asOf)
  // Until a typed date is whole, it is only a draft.
  const [draft, setDraft] = useState<string | null>(null)
  const take = () => {
    const typed = day.safeParse(draft)
    if (typed.success && typed.data !== asOf) readAsOf(typed.data)
    setDraft(null)
  }
  return (
    <div className="legend__group">
      <h3 id="as-of-label">{t('legend.asOf')}</h3>
      <div className="legend__as-of">
        <input
          type="date"
          className="field"
          aria-labelledby="as-of-label"
          title={t('legend.asOfHint')}
          value={draft ?? asOf ?? new Date().toISOString().slice(0, 10)}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />
        {onTimeline && <IconButton icon={History} label={t('timeline.title')} shortcut="D" onPress={onTimeline} />}
        {asOf && (
          <Button className="button button--small" onPress={() => readAsOf(null)}>
            {t('legend.asOfToday')}
          </Button>
        )}
      </div>
      {asOf && <p className="legend__past">{t('legend.asOfPast')}</p>}
    </div>
  )
}
