import { X } from 'lucide-react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { trustLevels } from '../../../contract/vocabulary.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TrustBar } from '../../ui/trust-bar.tsx'
import './help-dialog.css'

const groups = [
  {
    title: 'groupFind',
    keys: [
      ['search', ['/']],
      ['arrows', ['←', '↑', '→', '↓']],
      ['open', ['Enter']],
      ['undo', ['Ctrl', 'Z']],
      ['redo', ['Ctrl', 'Shift', 'Z']],
    ],
  },
  {
    title: 'groupEdit',
    keys: [
      ['add', ['N']],
      ['draw', ['V']],
    ],
  },
  {
    title: 'groupExplore',
    keys: [
      ['focus', ['1', '2', '3']],
      ['whole', ['0', 'Esc']],
      ['expand', ['E']],
      ['collapse', ['C']],
      ['route', ['R']],
    ],
  },
  {
    title: 'groupPicture',
    keys: [
      ['display', ['T']],
      ['timeline', ['D']],
      ['keyMarks', ['K']],
      ['fit', ['F']],
      ['zoom', ['+', '−']],
      ['rearrange', ['L']],
      ['print', ['P']],
      ['help', ['?']],
    ],
  },
] as const

/** All keys, and how to read the network. */
export function HelpDialog({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const { t } = useTranslation()
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="help">
          <div className="help__top">
            <Heading slot="title">{t('help.title')}</Heading>
            <IconButton icon={X} label={t('close')} onPress={onClose} />
          </div>
          <p className="help__lead">{t('help.lead')}</p>
          <div className="help__columns">
            {groups.map((group) => (
              <section key={group.title}>
                <h3>{t(`help.${group.title}`)}</h3>
                <dl>
                  {group.keys.map(([name, keys]) => (
                    <div key={name}>
                      <dt>{t(`help.${name}`)}</dt>
                      <dd>
                        {keys.map((key) => (
                          <kbd key={key} className="key">
                            {key}
                          </kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            <section>
              <h3>{t('help.levels')}</h3>
              <ol className="help__levels">
                {trustLevels.map((level) => (
                  <li key={level}>
                    <TrustBar level={level} />
                    <span>{t(`trustLevel.${level}`)}</span>
                  </li>
                ))}
              </ol>
            </section>
          </div>
          <section className="help__read">
            <h3>{t('help.readTitle')}</h3>
            <ul>
              <li>{t('help.readTrust')}</li>
              <li>{t('help.readStale')}</li>
              <li>{t('help.readSeat')}</li>
            </ul>
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
