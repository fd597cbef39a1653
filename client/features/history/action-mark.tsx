import {
  Download,
  Eraser,
  FileInput,
  Hourglass,
  ListChecks,
  type LucideIcon,
  Merge,
  MoveRight,
  Pencil,
  Plus,
  Trash2,
  Undo2,
  Upload,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AuditAction } from '../../../contract/vocabulary.ts'

const icons: Record<AuditAction, LucideIcon> = {
  create: Plus,
  change: Pencil,
  remove: Trash2,
  'change-set': ListChecks,
  move: MoveRight,
  merge: Merge,
  undo: Undo2,
  import: FileInput,
  load: Upload,
  export: Download,
  erase: Eraser,
  retention: Hourglass,
}

/** What sort of write it was, as a picture with a name. */
export function ActionMark({ action }: { action: AuditAction }) {
  const { t } = useTranslation()
  const Icon = icons[action]
  const name = t(`audit.action.${action}`)
  return (
    <span className={`action-mark action-mark--${action}`} title={name}>
      <Icon size={16} aria-hidden />
      <span className="visually-hidden">{name}: </span>
    </span>
  )
}
