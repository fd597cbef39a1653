import { Heading } from '@nl-design-system-candidate/heading-react'
import { X } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { Waiting } from '../../pages/waiting.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { pageAddress } from '../../view/address.ts'
import { useView } from '../../view/store.ts'
import type { ConnectingAsked } from '../../view/view.ts'
import { PanelAnswer } from './panel-answer.tsx'
import { useConnecting } from './use-connecting.ts'
import './connecting.css'

type Props = {
  asked: ConnectingAsked
  /** Ids that are drawn. */
  shown: ReadonlySet<string>
  goTo(id: string): void
  onClose(): void
}

/** Beside the canvas: what joins the parties that stand out there. */
export function ConnectingPanel({ asked, shown, goTo, onClose }: Props) {
  const { t } = useTranslation()
  const day = useDay('long')
  const phenomenonName = usePhenomenonName()
  const { phenomenon, asOf } = useView(({ view }) => view)
  const { data, error, refetch } = useConnecting()
  const where = phenomenon ? t('routes.inNetwork', { phenomenon: phenomenonName(phenomenon) }) : t('routes.everywhere')
  const page = pageAddress('connecting', {
    parties: asked.parties.join('.'),
    ...(asked.exclude.length > 0 && { exclude: asked.exclude.join('.') }),
    ...(phenomenon && { phenomenon }),
    ...(asOf && { asOf }),
  })
  return (
    <div className="connecting-panel">
      <div className="card__close">
        <IconButton icon={X} label={t('connecting.close')} shortcut="Esc" onPress={onClose} small />
      </div>
      <Heading level={2} className="connecting-panel__title">
        {t('connecting.answer')}
      </Heading>
      <p className="connecting-panel__soft">
        {asOf ? `${where} · ${t('routes.asOf', { date: day(asOf) })}` : where}
        <br />
        <Link href={page}>{t('connecting.asPage')}</Link>
      </p>
      {data ? (
        <PanelAnswer tree={data} asked={asked.parties} shown={shown} goTo={goTo} />
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
    </div>
  )
}
