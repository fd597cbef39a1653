import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

type Props<Choice extends string> = {
  label: string
  choices: readonly { id: Choice; label: ReactNode; name?: string }[]
  chosen: Choice
  onChoose(choice: Choice): void
}

/** A row of choices of which exactly one holds. `name` says what a choice is when its label does not. */
export function Segments<Choice extends string>({ label, choices, chosen, onChoose }: Props<Choice>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segments"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = choices.find((choice) => keys.has(choice.id))
        if (next && next.id !== chosen) onChoose(next.id)
      }}
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.id}
          id={choice.id}
          className="segment"
          {...(choice.name && { 'aria-label': choice.name })}
        >
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
