import { Braces, Download, FileSpreadsheet, Image, Network, Printer, Table2 } from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { FileKind } from './export-request.ts'
import './export-menu.css'

export type ExportMoves = { file(kind: FileKind): void; png(): void; print(): void }
type Props = ExportMoves & { hasCanvas: boolean; isEmpty: boolean; isBusy: boolean }

/** Takes what is on the screen out: as a picture, a table, a network file, or on paper. */
export function ExportMenu({ file, png, print, hasCanvas, isEmpty, isBusy }: Props) {
  const { t } = useTranslation()
  return (
    <MenuTrigger>
      <Button className="button export-menu__button" isDisabled={isEmpty || isBusy} aria-label={t('exports.menu')}>
        <Download size={16} aria-hidden />
        <span className="export-menu__word">{isBusy ? t('exports.busy') : t('exports.menu')}</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={t('exports.menu')} disabledKeys={hasCanvas ? [] : ['png']}>
          <MenuSection>
            <Header className="menu__heading">{t('exports.files')}</Header>
            <MenuItem className="option" onAction={() => file('xlsx')}>
              <FileSpreadsheet size={16} aria-hidden /> {t('exports.xlsx')}
            </MenuItem>
            <MenuItem className="option" onAction={() => file('csv-parties')}>
              <Table2 size={16} aria-hidden /> {t('exports.csvParties')}
            </MenuItem>
            <MenuItem className="option" onAction={() => file('csv-ties')}>
              <Table2 size={16} aria-hidden /> {t('exports.csvTies')}
            </MenuItem>
            <MenuItem id="png" className="option" onAction={png}>
              <Image size={16} aria-hidden /> {t('exports.png')}
              {!hasCanvas && <span className="option__hint">{t('exports.needsCanvas')}</span>}
            </MenuItem>
            <MenuItem className="option" onAction={() => file('graphml')}>
              <Network size={16} aria-hidden /> {t('exports.graphml')}
            </MenuItem>
            <MenuItem className="option" onAction={() => file('gexf')}>
              <Network size={16} aria-hidden /> {t('exports.gexf')}
            </MenuItem>
            <MenuItem className="option" onAction={() => file('json')}>
              <Braces size={16} aria-hidden /> {t('exports.json')}
            </MenuItem>
          </MenuSection>
          <Separator className="menu__rule" />
          <MenuSection>
            <Header className="menu__heading">{t('exports.paper')}</Header>
            <MenuItem className="option" onAction={print}>
              <Printer size={16} aria-hidden /> {t('exports.print')}
              <kbd className="key option__hint">P</kbd>
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
