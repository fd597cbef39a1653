import { ArrowLeftRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useSeatName } from '../../i18n/words.ts'
import { tieEndName } from '../../view/filter-summary.ts'
import { filter } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'

/** Between whom ties show, where a page led to just those; and the way back to all. */
export function BetweenNote({ nameOf }: { nameOf(id: string): string }) {
  const { t } = useTranslation()
  const seatName = useSeatName()
  const between = useView(({ view }) => view.filters.between)
  if (!between) return null
  const [one = '', other = ''] = between.map((end) => tieEndName(end, t, { nameOf, seatName }))
  return (
    <section className="legend__between" aria-label={t('legend.between')}>
      <h3>{t('legend.between')}</h3>
      <p>
        {one}
        <ArrowLeftRight size={15} role="img" aria-label={t('legend.and')} />
        {other}
      </p>
      <Button className="link-button" onPress={() => filter({ between: null })}>
        {t('legend.betweenAll')}
      </Button>
    </section>
  )
}
