import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { involvementInput } from '../../../contract/involvement.ts'
import type { PartyCard } from '../../../contract/parties.ts'
import { slug } from '../../../contract/primitives.ts'
import { call, write } from '../../api.ts'
import { takenUp } from '../../edits/taken-up.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { useFresh } from '../../edits/use-fresh.ts'
import { DayField } from '../../forms/fields/day-field.tsx'
import { PickOne } from '../../forms/fields/pick-one.tsx'
import { RoleFields } from '../../forms/fields/role-fields.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { currentView } from '../../view/store.ts'
import { startOf } from './start-of.ts'

const schema = involvementInput.safeExtend({ phenomenonId: slug })

type Props = { party: string; phenomenon?: string | undefined; again?: true | undefined; onClose(): void }

/** What a party does for a phenomenon: a new involvement, or the one that there is. */
export function Involve({ party, ...props }: Props) {
  const card = useFresh(queries.party(party, null))
  if (!card) return null
  return <Loaded card={card} {...props} />
}

function Loaded({ card, phenomenon, again, onClose }: { card: PartyCard } & Omit<Props, 'party'>) {
  const { t } = useTranslation()
  const edit = useEdit()
  const nameOf = usePhenomenonName()
  const { data: phenomena = [] } = useQuery(queries.phenomena())
  const involved = card.involvements.map(({ phenomenonId }) => phenomenonId)
  const known = card.involvements.find(({ phenomenonId }) => phenomenonId === phenomenon)
  const open = phenomenon ?? currentView().phenomenon
  const preset = open && !involved.includes(open) ? { phenomenonId: open } : {}
  const start = known && startOf(again ? takenUp(known) : known)
  const form = useForm({
    schema,
    start: known && start ? withPhenomenon(start, known.phenomenonId) : { draft: { ...preset, from: today() } },
    save: async ({ phenomenonId, ...body }, { version }) => {
      const params = { id: phenomenonId, partyId: card.id }
      const said = t(known ? 'edit.roleChanged' : 'edit.involved', {
        name: card.label,
        phenomenon: nameOf(phenomenonId),
      })
      await edit(() => write(endpoints.involvement.put, { params, body }, { ifMatch: version }), said)
      onClose()
    },
    reread:
      known &&
      (async () => {
        const params = { id: known.phenomenonId, partyId: card.id }
        return withPhenomenon(startOf(await call(endpoints.involvement.get, { params, query: {} })), known.phenomenonId)
      }),
  })
  const title = known
    ? t('edit.roleTitle', { name: card.label, phenomenon: nameOf(known.phenomenonId) })
    : t('edit.involveTitle', { name: card.label })
  return (
    <FormDialog title={title} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          {!known && (
            <PickOne
              name="phenomenonId"
              isRequired
              options={phenomena
                .filter(({ id }) => !involved.includes(id))
                .map(({ id }) => ({ id, label: nameOf(id) }))}
            />
          )}
          <RoleFields />
          <div className="form-pair">
            <DayField name="from" hint={t('fieldHint.from')} />
            <DayField name="until" hint={t('fieldHint.until')} />
          </div>
        </FormFrame>
      )}
    </FormDialog>
  )
}

function withPhenomenon<Start extends { draft: object }>(start: Start, phenomenonId: string) {
  return { ...start, draft: { ...start.draft, phenomenonId } }
}
