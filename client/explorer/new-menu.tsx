import { Plus } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { partyKinds } from '../../contract/vocabulary.ts'
import { startTask } from '../edits/tasks.ts'
import { useMayEdit } from '../edits/use-may-edit.ts'
import { currentView } from '../view/store.ts'
import { usePanels } from './use-panels.ts'

/** Adds a party, a claim or a consultation. The key that opens it too is in use-explorer-keys.ts. */
export function NewMenu() {
  const { t } = useTranslation()
  const mayEdit = useMayEdit()
  const isOpen = usePanels((state) => state.adding)
  if (!mayEdit) return null
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={(adding) => usePanels.setState({ adding })}>
      <Button className="button button--primary" aria-label={t('edit.newShort')}>
        <Plus size={16} aria-hidden />
        {t('edit.new')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" autoFocus="first" aria-label={t('edit.newShort')}>
          {partyKinds.map((kind) => (
            <MenuItem key={kind} className="option" onAction={() => startTask({ do: 'create-party', kind })}>
              <Text slot="label">{t(`edit.create.${kind}`)}</Text>
            </MenuItem>
          ))}
          <MenuItem className="option" onAction={stateTrust}>
            <Text slot="label">{t('edit.newTrust')}</Text>
          </MenuItem>
          <MenuItem className="option" onAction={() => startTask({ do: 'create-consultation' })}>
            <Text slot="label">{t('edit.create.consultation')}</Text>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function stateTrust() {
  const { selected } = currentView()
  startTask({ do: 'state-trust', ...(selected && { from: selected }) })
}
