import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/icon-button.tsx'
import { Unsaved } from './unsaved.tsx'
import './forms.css'

type Props = {
  title: string
  lead?: ReactNode
  isDirty: boolean
  onClose(): void
  /** Gets the way to close that asks first. */
  children(leave: () => void): ReactNode
}

/** A dialog that is not closed over unsaved work without asking. */
export function FormDialog({ title, lead, isDirty, onClose, children }: Props) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const leave = () => (isDirty ? setAsking(true) : onClose())
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && leave()} isDismissable>
      <Modal className="modal modal--form">
        <Dialog className="form-dialog">
          <div className="form-dialog__top">
            <Heading slot="title" className="form-dialog__title">
              {title}
            </Heading>
            <IconButton icon={X} label={t('close')} onPress={leave} small />
          </div>
          {lead && <p className="form-dialog__lead">{lead}</p>}
          {children(leave)}
          {isAsking && <Unsaved onStay={() => setAsking(false)} onLeave={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
