import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'

type Props = Omit<ButtonProps, 'children' | 'className'> & {
  icon: LucideIcon
  /** Its name, also shown when pointed at. */
  label: string
  /** Key that does the same. */
  shortcut?: string
  small?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** A button that is only a picture, with its name as a tooltip. */
export function IconButton({ icon: Icon, label, shortcut, small = false, ref, ...rest }: Props) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        {...rest}
        {...(ref && { ref })}
        aria-label={label}
        className={`button button--quiet button--icon${small ? ' button--small' : ''}`}
      >
        <Icon size={18} aria-hidden />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut && ` (${shortcut})`}
      </Tooltip>
    </TooltipTrigger>
  )
}
