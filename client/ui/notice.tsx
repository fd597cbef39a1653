import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './notice.css'

type Props = { icon: LucideIcon; title: string; hint: string; children?: ReactNode }

/** Says why there is nothing to see, and what to do about it. */
export function Notice({ icon: Icon, title, hint, children }: Props) {
  return (
    <div className="notice">
      <Icon size={32} strokeWidth={1.5} aria-hidden />
      <Heading level={2} appearance="level-5">
        {title}
      </Heading>
      <Paragraph>{hint}</Paragraph>
      {children && <div className="notice__actions">{children}</div>}
    </div>
  )
}
