import { ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import './filter-choice.css'

type Props<Id extends string> = {
  label: string
  /** What stands for no choice; absent: there is always one. */
  all?: string
  choices: readonly { id: Id; name: string }[]
  chosen: string | null
  onChoose(choice: Id | null): void
}

/** One choice out of a closed list, or none of them where that is a choice too. */
export function FilterChoice<Id extends string>({ label, all, choices, chosen, onChoose }: Props<Id>) {
  return (
    <Select
      className="filter-choice"
      value={chosen ?? '*'}
      onChange={(key) => onChoose(choices.find(({ id }) => id === key)?.id ?? null)}
    >
      <Label className="form-label">{label}</Label>
      <Button className="button filter-choice__button">
        <SelectValue className="filter-choice__value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="listbox">
          {all && (
            <ListBoxItem id="*" textValue={all} className="option">
              {all}
            </ListBoxItem>
          )}
          {choices.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} textValue={name} className="option">
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
