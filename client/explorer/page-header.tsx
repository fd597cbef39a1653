import { CircleHelp, PanelLeftOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useSignOut } from '../features/session/use-sign-out.ts'
import { LanguageSwitch } from '../features/settings/language-switch.tsx'
import { SettingsMenu } from '../features/settings/settings-menu.tsx'
import logo from '../icon.svg'
import { MainMenu } from '../pages/main-menu.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { startOver } from '../view/steps.ts'
import { usePanels } from './use-panels.ts'
import './page-header.css'

type Props = { children?: ReactNode; end?: ReactNode; hasLegend: boolean }

/** The bar above every screen, with the main menu. Below it, where a screen has tools, `children` and at the end `end`. */
export function PageHeader({ children, end, hasLegend }: Props) {
  const { t } = useTranslation()
  const legend = usePanels((state) => state.legend)
  const signOut = useSignOut()
  return (
    <header className="page-header">
      <div className="page-header__bar">
        <Button className="page-header__name" onPress={startOver} aria-label={`${t('product')}: ${t('header.home')}`}>
          <img src={logo} alt="" width={24} height={24} />
          <span>{t('product')}</span>
        </Button>
        <MainMenu />
        <div className="page-header__end">
          <LanguageSwitch />
          <IconButton
            icon={CircleHelp}
            label={t('header.help')}
            shortcut="?"
            onPress={() => usePanels.setState({ help: true })}
          />
          <SettingsMenu onSignOut={signOut} />
        </div>
      </div>
      {(children || end || hasLegend) && (
        <div className="page-header__tools">
          {hasLegend && !legend && (
            <IconButton
              icon={PanelLeftOpen}
              label={t('legend.show')}
              onPress={() => usePanels.setState({ legend: true })}
            />
          )}
          {children}
          <div className="page-header__end">{end}</div>
        </div>
      )}
    </header>
  )
}
