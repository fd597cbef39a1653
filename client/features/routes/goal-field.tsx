import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import '../../ui/party-field.css'
import { PartyMark } from '../../ui/party-mark.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { type RouteGoal, useGoals } from './use-goals.ts'

type Props = { from: string; onChoose(id: string): void }

/** Finds the party or seat to go to as you type; Enter takes the best, also when the answer is still under way. */
export function GoalField({ from, onChoose }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [isTaking, setTaking] = useState(false)
  const asked = useSettled(text.trim())
  const { goals, error, isSettled } = useGoals(asked, from)
  const isAnswered = asked === text.trim() && isSettled
  const take = (goal: RouteGoal | undefined) => {
    setTaking(false)
    if (goal) onChoose(goal.id)
  }
  useEffect(() => {
    if (isTaking && isAnswered) take(goals[0])
  })
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !text.trim()) return
    const isPointed = event.target instanceof HTMLElement && event.target.getAttribute('aria-activedescendant')
    if (isPointed) return
    event.preventDefault()
    event.stopPropagation()
    if (isAnswered) take(goals[0])
    else setTaking(true)
  }
  const reason = () => {
    if (!text.trim()) return t('routes.hint')
    if (!isAnswered) return t('search.searching')
    return error?.message ?? t('routes.empty', { text: asked })
  }
  return (
    <ComboBox
      className="party-field"
      items={text.trim() ? goals : []}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => take(goals.find(({ id }) => id === key))}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className="form-label">{t('routes.toLabel')}</Label>
      <div className="party-field__box" ref={box} onKeyDownCapture={onKey}>
        <Search size={16} aria-hidden />
        <Input
          className="party-field__input"
          placeholder={t('routes.placeholder')}
          autoComplete="off"
          autoFocus
          maxLength={200}
        />
        {/* React Aria wants a trigger; typing is ours. */}
        <Button className="visually-hidden" excludeFromTabOrder />
      </div>
      <Popover className="popover party-field__popover" triggerRef={box} placement="bottom start" offset={6}>
        <ListBox className="listbox" renderEmptyState={() => <p className="party-field__empty">{reason()}</p>}>
          {(goal: RouteGoal) => (
            <ListBoxItem id={goal.id} textValue={goal.label} className="option">
              <PartyMark kind={goal.kind} layer={goal.layer} size={18} />
              <span className="party-field__words">
                <Text slot="label">{goal.label}</Text>
                <Text slot="description" className="party-field__detail">
                  {goal.kind === 'seat' ? t('routes.seat') : goal.detail || t(`kind.${goal.kind}`)}
                </Text>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
