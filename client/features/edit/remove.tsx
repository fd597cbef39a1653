import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isAway, ProblemError } from '../../api.ts'
import type { Subject } from '../../edits/subject.ts'
import { startTask } from '../../edits/tasks.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { removeSubject } from '../../edits/writes.ts'
import { currentView, show } from '../../view/store.ts'
import '../../forms/forms.css'

/** Takes back a mistake. Where others refer to the record it says so, and asks whether they may go along. */
export function Remove({ subject, onClose }: { subject: Subject; onClose(): void }) {
  const { t } = useTranslation()
  const edit = useEdit()
  const [refusal, setRefusal] = useState<{ words: string; hasRelations: boolean } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const remove = async (withRelations: boolean) => {
    setBusy(true)
    try {
      await edit(() => removeSubject(subject, withRelations), t('edit.removed', { what: subject.label }))
      if ('id' in subject && currentView().selected === subject.id) show({ selected: null, focus: null })
      onClose()
    } catch (error) {
      const problem = error instanceof ProblemError ? error.problem : null
      const words = isAway(error) ? t('form.away') : (problem?.detail ?? t('failure.unknown'))
      setRefusal({ words, hasRelations: problem?.status === 409 && !withRelations })
    } finally {
      setBusy(false)
    }
  }
  const isAsking = refusal?.hasRelations === true
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal--form">
        <Dialog role="alertdialog" className="form-dialog">
          <Heading slot="title" className="form-dialog__title">
            {t('edit.removeTitle', { what: subject.label })}
          </Heading>
          <p>{t('edit.removeLead')}</p>
          {refusal && (
            <div className="conflict" role="alert">
              <p>{refusal.words}</p>
              {isAsking && <p>{t('edit.removeAll')}</p>}
            </div>
          )}
          <div className="form__buttons">
            <Button className="button button--danger" isPending={isBusy} onPress={() => void remove(isAsking)}>
              {isAsking ? t('edit.removeWithRelations') : t('edit.remove')}
            </Button>
            <Button className="button" onPress={() => startTask({ do: 'end', subject })}>
              {t('edit.endInstead')}
            </Button>
            <Button className="button" autoFocus onPress={onClose}>
              {t('form.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
