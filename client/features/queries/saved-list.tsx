import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import type { SavedQuery } from '../../../contract/saved-queries.ts'
import { write } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { useLanguage } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { takeUp } from './query-store.ts'

/** The questions that are kept, for everybody. One that is removed can be brought back: it is said with undo. */
export function SavedList({ onChosen }: { onChosen(): void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const edit = useEdit()
  const [fault, setFault] = useState<string | null>(null)
  const { data, error } = useQuery(queries.savedQueries())
  const saved = data?.toSorted((a, b) => a.name.localeCompare(b.name, language)) ?? []
  const remove = async ({ id, version, name }: SavedQuery) => {
    setFault(null)
    const request = { params: { id }, query: {} }
    await edit(
      () => write(endpoints.savedQueries.remove, request, { ifMatch: version }),
      t('queries.removed', { name }),
    ).catch((refusal: Error) => setFault(refusal.message))
  }
  const problem = fault ?? error?.message
  return (
    <section className="panel side">
      <h2 className="side__title">{t('queries.savedOnes')}</h2>
      {problem && <p className="side__fault">{problem}</p>}
      {data?.length === 0 && <p className="side__empty">{t('queries.noneSaved')}</p>}
      <ul className="side__list">
        {saved.map((one) => (
          <li key={one.id} className="side__row">
            <Button
              className="side__item"
              onPress={() => {
                const kinds = Object.fromEntries(one.parameters.map(({ name, kind }) => [name, kind]))
                takeUp({ text: one.cypher, kinds, saved: one })
                onChosen()
              }}
            >
              <span>{one.name}</span>
              {one.description && <span className="side__hint">{one.description}</span>}
            </Button>
            <IconButton
              icon={Trash2}
              label={t('queries.remove', { name: one.name })}
              small
              onPress={() => void remove(one)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
