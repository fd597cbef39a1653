import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Change } from '../../../contract/changes.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import type { Introduction } from '../../../contract/introduction-records.ts'
import type { Tie, TieClaim } from '../../../contract/parties.ts'
import { pastDay } from '../../../contract/primitives.ts'
import { trustLevels } from '../../../contract/vocabulary.ts'
import { write } from '../../api.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { Choice } from '../../forms/fields/choice.tsx'
import { DayField } from '../../forms/fields/day-field.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'
import { queries } from '../../queries.ts'
import { useName } from './party-name.tsx'

const level = z.enum(['1', '2', '3', '4', '5']).transform(Number).optional()
/** What of both is unknown is no tie: one of the two at least is said. */
const schema = z.object({ outgoing: level, incoming: level, confirmedOn: pastDay })

/** Reads what there is between the two first: a claim that stands is confirmed, not doubled. */
export function DoneDialog({ introduction, onClose }: { introduction: Introduction; onClose(): void }) {
  const { data } = useQuery(queries.party(introduction.from, null))
  const tie = data?.ties.find(({ party }) => party.id === introduction.to)
  return data ? <DoneForm introduction={introduction} tie={tie} onClose={onClose} /> : null
}

type Props = { introduction: Introduction; tie: Tie | undefined; onClose(): void }

/** Done, it is a tie: what each now trusts the other with, and the status, in one change set that is undone as one. */
function DoneForm({ introduction, tie, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const { id, version, from, to, phenomenonId } = introduction
  const names = { from: useName(from), to: useName(to) }
  const [there, back] = [counting(tie?.outgoing, phenomenonId), counting(tie?.incoming, phenomenonId)]
  const form = useForm({
    schema,
    start: {
      draft: {
        confirmedOn: today(),
        ...(there && { outgoing: String(there.level) }),
        ...(back && { incoming: String(back.level) }),
      },
    },
    save: async ({ outgoing, incoming, confirmedOn }) => {
      const changes: Change[] = [
        ...claimed(there, { from, to }, outgoing, confirmedOn),
        ...claimed(back, { from: to, to: from }, incoming, confirmedOn),
        { do: 'change-introduction', id, version, patch: { status: 'done' } },
      ]
      await edit(() => write(endpoints.changeSets.create, { body: { changes } }), t('readiness.markedDone', names))
      onClose()
    },
  })
  const options = trustLevels.map((one) => ({ id: String(one), label: `${one} · ${t(`trustLevel.${one}`)}` }))
  return (
    <FormDialog
      title={t('readiness.doneTitle')}
      lead={t('readiness.doneLead')}
      isDirty={form.isDirty}
      onClose={onClose}
    >
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          <Choice name="outgoing" label={t('readiness.trusts', names)} options={options} />
          <Choice name="incoming" label={t('readiness.trusts', { from: names.to, to: names.from })} options={options} />
          <DayField name="confirmedOn" isRequired />
        </FormFrame>
      )}
    </FormDialog>
  )
}

/** Of the claims in one direction the one that counts in a network: its own, else the general one. */
function counting(claims: readonly TieClaim[] | undefined, phenomenon: string): TieClaim | undefined {
  return (
    claims?.find(({ phenomena }) => phenomena.includes(phenomenon)) ??
    claims?.find(({ phenomena }) => phenomena.length === 0)
  )
}

function claimed(
  known: TieClaim | undefined,
  ends: { from: string; to: string },
  level: number | undefined,
  confirmedOn: string,
): Change[] {
  if (level === undefined) return []
  if (!known) return [{ do: 'create-trust-relation', record: { ...ends, level, confirmedOn, phenomena: [] } }]
  const patch = { level, confirmedOn, ...(known.toRebuild && { toRebuild: null }) }
  return [{ do: 'change-trust-relation', id: known.id, version: known.version, patch }]
}
