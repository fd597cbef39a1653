import { Plus } from 'lucide-react'
import { startTask, type Task } from '../../edits/tasks.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { IconButton } from '../../ui/icon-button.tsx'

/** Adds to a section of the card; absent for who may not. */
export function AddButton({ label, task }: { label: string; task: Task }) {
  const mayEdit = useMayEdit()
  return mayEdit && <IconButton icon={Plus} label={label} small onPress={() => startTask(task)} />
}
