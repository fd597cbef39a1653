import { Settings } from 'lucide-react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { chooseTheme, themeChoices, useThemeChoice } from '../../theme/theme.ts'
import { IconButton } from '../../ui/icon-button.tsx'

/** Colours and logging out. */
export function SettingsMenu({ onSignOut }: { onSignOut(): void }) {
  const { t } = useTranslation()
  const choice = useThemeChoice((state) => state.choice)
  return (
    <MenuTrigger>
      <IconButton icon={Settings} label={t('header.menu')} />
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={t('header.menu')}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[choice]}
            onSelectionChange={(keys) => {
              const next = themeChoices.find((one) => keys === 'all' || keys.has(one))
              if (next) chooseTheme(next)
            }}
          >
            <Header className="menu__heading">{t('header.theme')}</Header>
            {themeChoices.map((one) => (
              <MenuItem key={one} id={one} className="option">
                {t(`header.${one}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu__rule" />
          <MenuItem className="option" onAction={onSignOut}>
            {t('session.out')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
