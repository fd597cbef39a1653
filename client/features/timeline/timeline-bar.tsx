import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { queries } from '../../queries.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Player } from './player.tsx'
import './timeline.css'

type Props = {
  phenomenon: string
  /** Newcomers are being given their place: time waits for them. */
  isArranging: boolean
  onClose(): void
}

/** The bar under the network that goes through time: which day is shown, and how the network grew until it and after. */
export function TimelineBar({ phenomenon, isArranging, onClose }: Props) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(queries.timeline(phenomenon))
  return (
    <section className="timeline" aria-label={t('timeline.title')} aria-busy={!data && !error}>
      {data && data.months.length > 1 && <Player phenomenon={phenomenon} line={data} isArranging={isArranging} />}
      {data?.months.length === 1 && <p className="timeline__note">{t('timeline.none')}</p>}
      {!data && error && (
        <p className="timeline__note" role="status">
          {error.message}{' '}
          <Button className="link-button" onPress={() => void refetch()}>
            {t('retry')}
          </Button>
        </p>
      )}
      {!data && !error && <span className="timeline__note skeleton" />}
      <div className="timeline__close">
        <IconButton icon={X} label={t('timeline.close')} shortcut="D" onPress={onClose} small />
      </div>
    </section>
  )
}
