import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { useQuery } from '@tanstack/react-query'
import { CloudOff } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isAway, isSignedOut } from './api.ts'
import { Toasts } from './edits/toasts.tsx'
import { Explorer } from './explorer/explorer.tsx'
import { Start } from './explorer/start.tsx'
import { usePanels } from './explorer/use-panels.ts'
import { Failure } from './failure.tsx'
import { AwayBanner } from './features/connection/away-banner.tsx'
import { EditDialogs } from './features/edit/edit-dialogs.tsx'
import { HelpDialog } from './features/keys/help-dialog.tsx'
import { Login } from './features/session/login.tsx'
import { LanguageSwitch } from './features/settings/language-switch.tsx'
import { useLanguage, usePhenomenonName } from './i18n/words.ts'
import { PageScreen } from './pages/page-screen.tsx'
import { type Page, pages } from './pages/registry.ts'
import { queries } from './queries.ts'
import { useTheme, wearTheme } from './theme/theme.ts'
import { Announcer } from './ui/announcer.tsx'
import { Notice } from './ui/notice.tsx'
import { openAddress } from './view/history.ts'
import { useView } from './view/store.ts'
import './app.css'

/** Which screen: logging in, choosing a phenomenon, exploring its network, or a page beside it. */
export function App() {
  const { t } = useTranslation()
  const language = useLanguage()
  const theme = useTheme()
  const help = usePanels((state) => state.help)
  useLayoutEffect(() => wearTheme(theme), [theme])
  return (
    <I18nProvider locale={language}>
      <SkipLink href="#content">{t('skip')}</SkipLink>
      <RouterProvider navigate={(address) => openAddress(address)}>
        <div className="app">
          <AwayBanner />
          <Failure>
            <Screen />
          </Failure>
        </div>
      </RouterProvider>
      <HelpDialog isOpen={help} onClose={() => usePanels.setState({ help: false })} />
      <EditDialogs />
      <Toasts />
      <Announcer />
    </I18nProvider>
  )
}

function Screen() {
  const { t } = useTranslation()
  const { error, isPending } = useQuery(queries.me())
  const isExploring = useView(
    ({ view }) => view.phenomenon !== null || view.selected !== null || view.expansions.length > 0,
  )
  const page = usePage()
  useTitle(page)
  useArrival(page)
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
  if (page) return <PageScreen key={page.path} page={page} />
  return isExploring ? <Explorer /> : <Start />
}

function usePage() {
  const path = useView(({ view }) => view.page)
  return pages.find((page) => page.path === path)
}

function useTitle(page: Page | undefined) {
  const { t } = useTranslation()
  const phenomenon = useView(({ view }) => view.phenomenon)
  const nameOf = usePhenomenonName()
  useEffect(() => {
    const name = page ? t(page.label) : phenomenon && nameOf(phenomenon)
    document.title = [name, t('product')].filter(Boolean).join(' – ')
  }, [page, phenomenon, nameOf, t])
}

/** Whoever goes to a page hears its name; whoever starts with it starts at its top. */
function useArrival(page: Page | undefined) {
  const stood = useRef(page)
  useEffect(() => {
    if (stood.current === page) return
    stood.current = page
    if (page) document.querySelector('h1')?.focus()
  }, [page])
}
