import { FilterX, PanelLeftClose } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Switch } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { layers, nodeKinds } from '../../../contract/vocabulary.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { LayerMark, PartyMark } from '../../ui/party-mark.tsx'
import { Segments } from '../../ui/segments.tsx'
import type { LegendCounts } from '../../view/picture.ts'
import { clearFilters, filter } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { isFiltered, toggled } from '../../view/view.ts'
import { AsOfField } from './as-of-field.tsx'
import { BetweenNote } from './between-note.tsx'
import { FilterRow } from './filter-row.tsx'
import { LineSamples, TieStates } from './line-samples.tsx'
import './legend-panel.css'

/** `onTimeline` opens the time line; null where there is none, or where it is open. `children` are what else can be shown. */
type Props = {
  counts: LegendCounts
  nameOf(id: string): string
  onHide(): void
  onTimeline: (() => void) | null
  children: ReactNode
}

const minLevels = [null, 2, 3, 4, 5]
const shownKinds = nodeKinds.filter((kind) => kind !== 'consultation')

/** What the picture is made of, and which part of it shows: the legend is the filter. */
export function LegendPanel({ counts, nameOf, onHide, onTimeline, children }: Props) {
  const { t } = useTranslation()
  const filters = useView(({ view }) => view.filters)
  return (
    <>
      <div className="legend__top">
        <h2 className="legend__title">{t('legend.title')}</h2>
        {isFiltered(filters) && <IconButton icon={FilterX} label={t('legend.clear')} onPress={clearFilters} small />}
        <IconButton icon={PanelLeftClose} label={t('legend.hide')} onPress={onHide} small />
      </div>
      <BetweenNote nameOf={nameOf} />
      <fieldset className="legend__group">
        <legend>{t('legend.layers')}</legend>
        {layers.map((layer) => (
          <FilterRow
            key={layer}
            mark={<LayerMark layer={layer} />}
            name={t(`layer.${layer}`)}
            hint={t(`layerHint.${layer}`)}
            count={counts.layers[layer]}
            isOn={filters.layers?.includes(layer) ?? true}
            onToggle={() => filter({ layers: toggled(layers, filters.layers, layer) })}
          />
        ))}
      </fieldset>
      <fieldset className="legend__group">
        <legend>{t('legend.kinds')}</legend>
        {shownKinds.map((kind) => (
          <FilterRow
            key={kind}
            mark={<PartyMark kind={kind} layer={null} />}
            name={t(`kinds.${kind}`)}
            count={counts.kinds[kind]}
            isOn={filters.kinds?.includes(kind) ?? true}
            onToggle={() => filter({ kinds: toggled(shownKinds, filters.kinds, kind) })}
          />
        ))}
      </fieldset>
      <TieStates counts={counts.tieStates} />
      <div className="legend__group">
        <h3>{t('legend.minLevel')}</h3>
        <Segments
          label={t('legend.minLevel')}
          choices={minLevels.map((level) => ({
            id: String(level ?? 1),
            label: level ? `${level}${level < 5 ? '+' : ''}` : t('legend.any'),
          }))}
          chosen={String(filters.minLevel ?? 1)}
          onChoose={(level) => filter({ minLevel: level === '1' ? null : Number(level) })}
        />
        <Switch
          className="legend__switch"
          isSelected={filters.freshOnly}
          onChange={(freshOnly) => filter({ freshOnly })}
        >
          <span className="legend__switch-track" aria-hidden />
          <span title={t('legend.freshHint')}>{t('legend.freshOnly')}</span>
        </Switch>
      </div>
      {children}
      <LineSamples />
      <AsOfField onTimeline={onTimeline} />
      {isFiltered(filters) && (
        <Button className="button button--small legend__clear" onPress={clearFilters}>
          <FilterX size={16} aria-hidden />
          {t('legend.clear')}
        </Button>
      )}
    </>
  )
}
