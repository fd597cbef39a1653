import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import './card-tabs.css'

/** What is known of a party, and beside it what changed. */
export function CardTabs({ history, children }: { history: ReactNode; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Tabs className="card-tabs">
      <TabList className="card-tabs__list" aria-label={t('card.label')}>
        <Tab id="facts" className="card-tabs__tab">
          {t('card.details')}
        </Tab>
        <Tab id="history" className="card-tabs__tab">
          {t('pages.history')}
        </Tab>
      </TabList>
      <TabPanel id="facts" className="card-tabs__panel">
        {children}
      </TabPanel>
      <TabPanel id="history" className="card-tabs__panel">
        {history}
      </TabPanel>
    </Tabs>
  )
}
