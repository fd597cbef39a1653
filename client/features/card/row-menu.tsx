import { Ellipsis } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { startTask, type Task } from '../../edits/tasks.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { IconButton } from '../../ui/icon-button.tsx'

type Props = {
  /** What the menu is about. */
  label: string
  items: readonly { label: string; task: Task }[]
}

/** What can be changed about one thing on the card; absent for who may not. */
export function RowMenu({ label, items }: Props) {
  const mayEdit = useMayEdit()
  if (!mayEdit) return null
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} label={label} small />
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={label}>
          {items.map((item) => (
            <MenuItem key={item.label} className="option" onAction={() => startTask(item.task)}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
