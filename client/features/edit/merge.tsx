import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { endpoints } from '../../../contract/endpoints.ts'
import type { PartyCard } from '../../../contract/parties.ts'
import { uuid } from '../../../contract/primitives.ts'
import { write } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { useFresh } from '../../edits/use-fresh.ts'
import { PartyPicker } from '../../forms/fields/party-picker.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'
import { queries } from '../../queries.ts'
import { select } from '../../view/steps.ts'
import { Comparison } from './comparison.tsx'

const schema = z.strictObject({ other: uuid })

/** Two records of one party become one: find the other, compare, choose which stays. */
export function Merge({ party, onClose }: { party: string; onClose(): void }) {
  const card = useFresh(queries.party(party, null))
  if (!card) return null
  return <Loaded card={card} onClose={onClose} />
}

function Loaded({ card, onClose }: { card: PartyCard; onClose(): void }) {
  const { t } = useTranslation()
  const edit = useEdit()
  const [keeps, setKeeps] = useState<'this' | 'other'>('this')
  const form = useForm({
    schema,
    start: { draft: {} },
    save: async () => {
      if (!other) return
      const [keep, absorb] = keeps === 'this' ? [card, other] : [other, card]
      const body = { keep: keep.id, keepVersion: versionOf(keep), absorb: absorb.id, absorbVersion: versionOf(absorb) }
      await edit(
        () => write(endpoints.merges.create, { body }),
        t('edit.merged', { absorbed: absorb.label, kept: keep.label }),
      )
      onClose()
      select(keep.id)
    },
  })
  const chosen = uuid.safeParse(form.draft.other)
  const { data: other } = useQuery({ ...queries.party(chosen.data ?? '', null), enabled: chosen.success })
  return (
    <FormDialog
      title={t('edit.mergeTitle', { name: card.label })}
      lead={t('edit.mergeLead')}
      isDirty={form.isDirty}
      onClose={onClose}
    >
      {(leave) => (
        <FormFrame form={form} action={t('edit.merge')} onCancel={leave}>
          <PartyPicker name="other" kind={card.kind} without={[card.id]} isRequired />
          {other && <Comparison one={card} other={other} keeps={keeps} onKeep={setKeeps} />}
        </FormFrame>
      )}
    </FormDialog>
  )
}

function versionOf({ organisation, professional }: PartyCard): number | undefined {
  return (organisation ?? professional)?.version
}
