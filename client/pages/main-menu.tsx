import { ChevronDown, Menu as MenuIcon } from 'lucide-react'
import { Button, Header, Link, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { formatAddress, pageAddress } from '../view/address.ts'
import { useView } from '../view/store.ts'
import { type Page, pages } from './registry.ts'
import './main-menu.css'

const there = pages.filter(({ load }) => load)
const main = there.filter(({ menu }) => menu === 'main')
/** Pages that are together under one word; a word without pages is not shown. */
const groups = (['analysis', 'manage'] as const)
  .map((name) => ({ name, members: there.filter(({ menu }) => menu === name) }))
  .filter(({ members }) => members.length > 0)

/** The way to the pages beside the explorer, and back to the network as it was left. */
export function MainMenu() {
  const { t } = useTranslation()
  const current = useView(({ view }) => view.page)
  const network = useView(({ view }) => formatAddress({ ...view, page: null }))
  return (
    <nav className="main-menu" aria-label={t('pages.menu')}>
      <ul className="main-menu__wide">
        <li>
          <Link className="main-menu__item" href={network} {...(current === null && { 'aria-current': 'page' })}>
            {t('pages.network')}
          </Link>
        </li>
        {main.map(({ path, label }) => (
          <li key={path}>
            <Link
              className="main-menu__item"
              href={pageAddress(path)}
              {...(current === path && { 'aria-current': 'page' })}
            >
              {t(label)}
            </Link>
          </li>
        ))}
        {groups.map(({ name, members }) => (
          <li key={name}>
            <MenuTrigger>
              <Button
                className={
                  members.some(({ path }) => path === current)
                    ? 'main-menu__item main-menu__item--here'
                    : 'main-menu__item'
                }
              >
                {t(`pages.${name}`)}
                <ChevronDown size={15} aria-hidden />
              </Button>
              <Popover className="popover" placement="bottom start">
                <Menu className="menu" aria-label={t(`pages.${name}`)}>
                  {members.map((page) => (
                    <Item key={page.path} page={page} isCurrent={page.path === current} />
                  ))}
                </Menu>
              </Popover>
            </MenuTrigger>
          </li>
        ))}
      </ul>
      <div className="main-menu__narrow">
        <MenuTrigger>
          <Button className="button button--quiet">
            <MenuIcon size={18} aria-hidden />
            {t('pages.menu')}
          </Button>
          <Popover className="popover" placement="bottom start">
            <Menu className="menu" aria-label={t('pages.menu')}>
              <MenuItem className="option" href={network} {...(current === null && { 'aria-current': 'page' })}>
                {t('pages.network')}
              </MenuItem>
              {main.map((page) => (
                <Item key={page.path} page={page} isCurrent={page.path === current} />
              ))}
              {groups.map(({ name, members }) => (
                <MenuSection key={name}>
                  <Header className="menu__heading">{t(`pages.${name}`)}</Header>
                  {members.map((page) => (
                    <Item key={page.path} page={page} isCurrent={page.path === current} />
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </nav>
  )
}

function Item({ page, isCurrent }: { page: Page; isCurrent: boolean }) {
  const { t } = useTranslation()
  return (
    <MenuItem className="option" href={pageAddress(page.path)} {...(isCurrent && { 'aria-current': 'page' })}>
      {t(page.label)}
    </MenuItem>
  )
}
