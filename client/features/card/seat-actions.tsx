import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { partyKinds } from '../../../contract/vocabulary.ts'
import { startTask } from '../../edits/tasks.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'

/** How a vacant seat is filled: by a party that is known, or by a new one. */
export function SeatActions({ seat }: { seat: string }) {
  const { t } = useTranslation()
  const mayEdit = useMayEdit()
  if (!mayEdit) return null
  return (
    <>
      <Button className="button button--small" onPress={() => startTask({ do: 'fill-seat', seat })}>
        {t('edit.fillExisting')}
      </Button>
      {partyKinds.map((kind) => (
        <Button
          key={kind}
          className="button button--small"
          onPress={() => startTask({ do: 'create-party', kind, seat })}
        >
          {t(`edit.create.${kind}`)}
        </Button>
      ))}
    </>
  )
}
