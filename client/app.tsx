import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { useQuery } from '@tanstack/react-query'
import { CloudOff } from 'lucide-react'
import { useEffect, useLayoutEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isAway, isSignedOut } from './api.ts'
import { Explorer } from './explorer/explorer.tsx'
import { Start } from './explorer/start.tsx'
import { usePanels } from './explorer/use-panels.ts'
import { Failure } from './failure.tsx'
import { AwayBanner } from './features/connection/away-banner.tsx'
import { HelpDialog } from './features/keys/help-dialog.tsx'
import { Login } from './features/session/login.tsx'
import { LanguageSwitch } from './features/settings/language-switch.tsx'
import { useLanguage, usePhenomenonName } from './i18n/words.ts'
import { queries } from './queries.ts'
import { useTheme, wearTheme } from './theme/theme.ts'
import { Announcer } from './ui/announcer.tsx'
import { Notice } from './ui/notice.tsx'
import { useView } from './view/store.ts'
import './app.css'

/** Which screen: logging in, choosing a phenomenon, or exploring its network. */
export function App() {
  const { t } = useTranslation()
  const language = useLanguage()
  const theme = useTheme()
  const help = usePanels((state) => state.help)
  useLayoutEffect(() => wearTheme(theme), [theme])
  return (
    <I18nProvider locale={language}>
      <SkipLink href="#content">{t('skip')}</SkipLink>
      <div className="app">
        <AwayBanner />
        <Failure>
          <Screen />
        </Failure>
      </div>
      <HelpDialog isOpen={help} onClose={() => usePanels.setState({ help: false })} />
      <Announcer />
    </I18nProvider>
  )
}

function Screen() {
  const { t } = useTranslation()
  const { error, isPending } = useQuery(queries.me())
  const isExploring = useView(({ view }) => view.phenomenon !== null || view.selected !== null)
  useTitle()
  if (isSignedOut(error))
    return (
      <Login>
        <LanguageSwitch />
      </Login>
    )
  if (isAway(error))
    return (
      <main id="content" className="app__waiting">
        <Notice icon={CloudOff} title={t('away.title')} hint={t('away.detail')} />
      </main>
    )
  if (isPending) return <main id="content" className="app__waiting" aria-busy aria-label={t('loading')} />
  return isExploring ? <Explorer /> : <Start />
}

function useTitle() {
  const { t } = useTranslation()
  const phenomenon = useView(({ view }) => view.phenomenon)
  const nameOf = usePhenomenonName()
  useEffect(() => {
    document.title = [phenomenon && nameOf(phenomenon), t('product')].filter(Boolean).join(' – ')
  }, [phenomenon, nameOf, t])
}
