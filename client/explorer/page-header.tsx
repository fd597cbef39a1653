import { CircleHelp, PanelLeftOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useSignOut } from '../features/session/use-sign-out.ts'
import { LanguageSwitch } from '../features/settings/language-switch.tsx'
import { SettingsMenu } from '../features/settings/settings-menu.tsx'
import logo from '../icon.svg'
import { IconButton } from '../ui/icon-button.tsx'
import { startOver } from '../view/steps.ts'
import { usePanels } from './use-panels.ts'
import './page-header.css'

type Props = { children?: ReactNode; end?: ReactNode; hasLegend: boolean }

/** The bar above every screen. `children` stand after the name, `end` before the settings. */
export function PageHeader({ children, end, hasLegend }: Props) {
  const { t } = useTranslation()
  const legend = usePanels((state) => state.legend)
  const signOut = useSignOut()
  return (
    <header className="page-header">
      {hasLegend && !legend && (
        <IconButton
          icon={PanelLeftOpen}
          label={t('legend.show')}
          onPress={() => usePanels.setState({ legend: true })}
        />
      )}
      <Button className="page-header__name" onPress={startOver} aria-label={`${t('product')}: ${t('header.home')}`}>
        <img src={logo} alt="" width={26} height={26} />
        <span>{t('product')}</span>
      </Button>
      {children}
      <div className="page-header__end">
        {end}
        <LanguageSwitch />
        <IconButton
          icon={CircleHelp}
          label={t('header.help')}
          shortcut="?"
          onPress={() => usePanels.setState({ help: true })}
        />
        <SettingsMenu onSignOut={signOut} />
      </div>
    </header>
  )
}
