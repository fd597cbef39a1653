import { CheckCheck, Keyboard } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DueConfirmation } from '../../../contract/confirmations.ts'
import { isOpen, useConfirming } from './confirming.ts'

type Props = {
  dues: readonly DueConfirmation[]
  hasMore: boolean
  /** How many are selected. */
  chosen: number
  mayEdit: boolean
  onConfirm(): void
  onSelect(all: boolean): void
}

const keys = [
  ['walk', ['J', 'K', '↑', '↓']],
  ['holds', ['B', 'Enter']],
  ['level', ['1', '–', '5']],
  ['ended', ['X']],
  ['undo', ['U']],
  ['open', ['O']],
  ['select', ['Spatie']],
] as const

/** Where the keys show unasked. */
const roomy = '(min-width: 56rem)'

/** How many are left, what is done with the selected ones, and the keys. */
export function DueBar({ dues, hasMore, chosen, mayEdit, onConfirm, onSelect }: Props) {
  const { t } = useTranslation()
  const { outcomes } = useConfirming()
  const [showsKeys, setShowsKeys] = useState(() => window.matchMedia(roomy).matches)
  const left = dues.filter(({ claim }) => isOpen(outcomes[claim.id])).length
  const done = dues.length - left
  return (
    <div className="due-bar">
      <div className="due-bar__line">
        <p className="due-bar__count">
          <strong className="numeric">{t(hasMore ? 'confirm.leftOrMore' : 'confirm.left', { count: left })}</strong>
          {done > 0 && <span className="due-bar__done numeric">{t('confirm.done', { count: done })}</span>}
        </p>
        {mayEdit && (
          <div className="due-bar__actions">
            {chosen > 0 && (
              <Button className="button button--primary button--small" onPress={onConfirm}>
                <CheckCheck size={16} aria-hidden />
                {t('confirm.confirmChosen', { count: chosen })}
              </Button>
            )}
            <Button className="button button--small" onPress={() => onSelect(chosen === 0)} isDisabled={left === 0}>
              {t(chosen > 0 ? 'confirm.selectNone' : 'confirm.selectAll')}
            </Button>
            <Button
              className="button button--quiet button--small"
              aria-expanded={showsKeys}
              onPress={() => setShowsKeys(!showsKeys)}
            >
              <Keyboard size={16} aria-hidden />
              {t('confirm.keys')}
            </Button>
          </div>
        )}
      </div>
      {mayEdit && showsKeys && (
        <dl className="due-bar__keys">
          {keys.map(([name, chord]) => (
            <div key={name}>
              <dt>
                {chord.map((key) => (
                  <kbd key={key} className="key">
                    {key === 'Spatie' ? t('confirm.space') : key}
                  </kbd>
                ))}
              </dt>
              <dd>{t(`confirm.key.${name}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
