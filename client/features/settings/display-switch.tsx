import { Columns2, Table2, Waypoints } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Segments } from '../../ui/segments.tsx'
import { display } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { displays } from '../../view/view.ts'
import './display-switch.css'

const icons = { graph: Waypoints, table: Table2, both: Columns2 }

/** The network as a picture, as a table, or both. */
export function DisplaySwitch() {
  const { t } = useTranslation()
  const chosen = useView(({ view }) => view.display)
  return (
    <Segments
      label={t('header.display')}
      choices={displays.map((id) => {
        const Icon = icons[id]
        return {
          id,
          name: t(`header.${id}`),
          label: (
            <>
              <Icon size={16} aria-hidden />
              <span className="display-switch__word">{t(`header.${id}`)}</span>
            </>
          ),
        }
      })}
      chosen={chosen}
      onChoose={display}
    />
  )
}
