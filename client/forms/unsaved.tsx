import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

/** Asks whether unsaved work may be lost. */
export function Unsaved({ onStay, onLeave }: { onStay(): void; onLeave(): void }) {
  const { t } = useTranslation()
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onStay()}>
      <Modal className="modal modal--small">
        <Dialog role="alertdialog" className="form-dialog">
          <Heading slot="title" className="form-dialog__title">
            {t('form.unsaved')}
          </Heading>
          <p>{t('form.unsavedHint')}</p>
          <div className="form__buttons">
            <Button className="button button--primary" autoFocus onPress={onStay}>
              {t('form.goOn')}
            </Button>
            <Button className="button" onPress={onLeave}>
              {t('form.discard')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
