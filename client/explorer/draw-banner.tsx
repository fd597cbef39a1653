import { Spline, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/icon-button.tsx'
import { PartyField } from '../ui/party-field.tsx'
import type { DrawingTool } from './use-drawing.ts'
import './draw-banner.css'

/** Says above the canvas what is being drawn, and finds a party that is not in sight. */
export function DrawBanner({ tool, name }: { tool: DrawingTool; name: string }) {
  const { t } = useTranslation()
  return (
    <section className="draw-banner" aria-label={t('edit.draw')}>
      <div className="draw-banner__top">
        <Spline size={18} aria-hidden />
        <strong>{t('edit.drawFrom', { name })}</strong>
        <IconButton icon={X} label={t('form.cancel')} shortcut="Esc" onPress={tool.stop} small />
      </div>
      <p className="draw-banner__hint">{t('edit.drawHint')}</p>
      <PartyField label={t('edit.drawSearch')} chosen={null} onChoose={(hit) => tool.choose(hit?.id ?? null)} />
    </section>
  )
}
