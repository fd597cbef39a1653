import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import './definitions.css'

type Props = { title: string; terms: readonly { term: ReactNode; meaning: string; key: string }[] }

/** What the words of a page mean, a click away. */
export function Definitions({ title, terms }: Props) {
  return (
    <details className="definitions">
      <summary>
        <ChevronRight className="definitions__arrow" size={16} aria-hidden />
        {title}
      </summary>
      <dl>
        {terms.map(({ term, meaning, key }) => (
          <div key={key}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
