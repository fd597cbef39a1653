import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { type QueryParameter, type SavedQuery, savedQueryInput } from '../../../contract/saved-queries.ts'
import { call, write } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { TextLine, TextLines } from '../../forms/fields/text-line.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { type Start, useForm } from '../../forms/use-form.ts'
import { Segments } from '../../ui/segments.tsx'
import { useQuestion } from './query-store.ts'

const schema = savedQueryInput.pick({ name: true, description: true })

type Props = { cypher: string; parameters: readonly QueryParameter[]; onClose(): void }

/** Keeps the question at hand: as a new one, or in the place of the one that it began as. */
export function SaveDialog({ cypher, parameters, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const saved = useQuestion((state) => state.saved)
  const [as, setAs] = useState<'same' | 'new'>(saved ? 'same' : 'new')
  const form = useForm({
    schema,
    start: saved ? startOf(saved) : { draft: {} },
    save: async ({ name, description }, { version }) => {
      const body = { name, cypher, parameters: [...parameters] }
      const kept =
        saved && as === 'same'
          ? await edit(
              () =>
                write(
                  endpoints.savedQueries.change,
                  { params: { id: saved.id }, body: { ...body, description: description ?? null } },
                  { ifMatch: version },
                ),
              t('edit.changed', { name }),
            )
          : await edit(
              () => write(endpoints.savedQueries.create, { body: { ...body, ...(description && { description }) } }),
              t('edit.created', { name }),
            )
      useQuestion.setState({ saved: kept })
      onClose()
    },
    reread: saved
      ? async () => startOf(await call(endpoints.savedQueries.get, { params: { id: saved.id }, query: {} }))
      : undefined,
    placeOf: (path) => (path === 'name' || path === 'description' ? path : ''),
  })
  return (
    <FormDialog title={t('queries.save')} lead={t('queries.saveLead')} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          {saved && (
            <Segments<'same' | 'new'>
              label={t('queries.saveAs')}
              choices={[
                { id: 'same', label: t('queries.saveSame', { name: saved.name }) },
                { id: 'new', label: t('queries.saveNew') },
              ]}
              chosen={as}
              onChoose={setAs}
            />
          )}
          <TextLine name="name" isRequired />
          <TextLines name="description" rows={2} />
        </FormFrame>
      )}
    </FormDialog>
  )
}

function startOf({ name, description, version }: SavedQuery): Start {
  return { draft: { name, ...(description && { description }) }, version }
}
