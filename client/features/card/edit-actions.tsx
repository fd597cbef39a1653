import { Pencil } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import type { Subject } from '../../edits/subject.ts'
import { startTask } from '../../edits/tasks.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { RowMenu } from './row-menu.tsx'

/** What can be changed about the party itself. */
export function EditActions({ card }: { card: PartyCard }) {
  const { t } = useTranslation()
  const mayEdit = useMayEdit()
  if (!mayEdit) return null
  const party = card.id
  const subject: Subject = { kind: card.kind, id: card.id, label: card.label }
  return (
    <>
      <Button className="button button--small" onPress={() => startTask({ do: 'edit-party', party })}>
        <Pencil size={15} aria-hidden />
        {t('edit.change')}
      </Button>
      <RowMenu
        label={t('edit.moreActions')}
        items={[
          ...(card.kind === 'professional'
            ? [{ label: t('edit.moveMenu'), task: { do: 'move', party } as const }]
            : []),
          { label: t('edit.mergeMenu'), task: { do: 'merge', party } },
          { label: t('edit.endEllipsis'), task: { do: 'end', subject } },
          { label: t('edit.removeEllipsis'), task: { do: 'remove', subject } },
        ]}
      />
    </>
  )
}
