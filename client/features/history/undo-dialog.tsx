import { useMutation } from '@tanstack/react-query'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { write } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { forgetEdit } from '../../view/history.ts'

type Props = { id: string; what: string; records: number; onClose(): void }

/** Asks before a write is taken back, and says why when that cannot be. */
export function UndoDialog({ id, what, records, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const said = t('audit.undoneSaid', { what })
  const undo = useMutation({
    mutationFn: () => edit(() => write(endpoints.auditEntries.undo, { params: { id } }), said),
    onSuccess: () => {
      // Done here a moment ago, it is no longer what the key would take back: this undoing is.
      forgetEdit({ auditEntryId: id, said })
      onClose()
    },
  })
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal undo">
        <Dialog role="alertdialog" className="undo__dialog">
          <Heading slot="title">{t('audit.undoTitle')}</Heading>
          <p>
            <strong>{what}</strong>
          </p>
          <p>{t('audit.undoHint', { count: records })}</p>
          {undo.error && (
            <p role="alert" className="undo__fault">
              {undo.error.message}
            </p>
          )}
          <div className="undo__buttons">
            <Button className="button button--primary" onPress={() => undo.mutate()} isPending={undo.isPending}>
              {t('audit.undo')}
            </Button>
            <Button className="button" onPress={onClose}>
              {t('audit.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
