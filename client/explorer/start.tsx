import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../features/keys/use-shortcuts.ts'
import { PhenomenonCards } from '../features/phenomena/phenomenon-cards.tsx'
import { SearchField } from '../features/search/search-field.tsx'
import { show } from '../view/store.ts'
import { PageHeader } from './page-header.tsx'
import { usePanels } from './use-panels.ts'
import './start.css'

/** The first screen: choose a phenomenon, or find a party at once. */
export function Start() {
  const { t } = useTranslation()
  const searchBox = useRef<HTMLInputElement>(null)
  useShortcuts({
    '/': () => searchBox.current?.focus(),
    '?': () => usePanels.setState({ help: true }),
  })
  return (
    <div className="start">
      <PageHeader hasLegend={false} />
      <main id="content" tabIndex={-1} className="start__main">
        <div className="start__column">
          <Heading level={1} className="start__title">
            {t('start.title')}
          </Heading>
          <Paragraph purpose="lead">{t('start.lead')}</Paragraph>
          <SearchField
            ref={searchBox}
            large
            onLand={(hit) => show({ selected: hit.id, focus: { centre: hit.id, steps: 1 } })}
          />
          <PhenomenonCards />
        </div>
      </main>
    </div>
  )
}
