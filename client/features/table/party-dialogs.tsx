import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { involvementInput } from '../../../contract/involvement.ts'
import { day, slug } from '../../../contract/primitives.ts'
import { today } from '../../edits/today.ts'
import { DayField } from '../../forms/fields/day-field.tsx'
import { PickOne } from '../../forms/fields/pick-one.tsx'
import { RoleFields } from '../../forms/fields/role-fields.tsx'
import { usePhenomenonName, useSeatName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { DeedDialog } from './deed-dialog.tsx'
import type { PartyDeed } from './deeds.ts'
import type { PartyRow } from './rows.ts'

/** The parties that it is about, and what to do once it is said. */
export type PartyDialogProps = { rows: readonly PartyRow[]; run(deed: PartyDeed): void; onClose(): void }

const involving = involvementInput.safeExtend({ phenomenonId: slug })
const ending = z.strictObject({ until: day })
const seating = z.strictObject({ seats: slug })

/** Involves parties in a phenomenon, with roles; who is involved already gets them as well. */
export function InvolveDialog({ rows, run, onClose, phenomenon }: PartyDialogProps & { phenomenon: string | null }) {
  const { t } = useTranslation()
  const { data = [] } = useQuery(queries.phenomena())
  const nameOf = usePhenomenonName()
  return (
    <DeedDialog
      title={t('rows.title.involve', { count: rows.length })}
      lead={t('rows.involveLead')}
      schema={involving}
      draft={{ ...(phenomenon && { phenomenonId: phenomenon }), from: today() }}
      onDone={({ phenomenonId, ...record }) => run({ does: 'involve', phenomenonId, record })}
      onClose={onClose}
    >
      <PickOne name="phenomenonId" isRequired options={data.map(({ id }) => ({ id, label: nameOf(id) }))} />
      <RoleFields />
      <DayField name="from" hint={t('fieldHint.from')} />
    </DeedDialog>
  )
}

/** Ends what parties do for a phenomenon. */
export function EndInvolvementDialog({ rows, run, onClose, phenomenon }: PartyDialogProps & { phenomenon: string }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  return (
    <DeedDialog
      title={t('rows.title.endInvolvement', { count: rows.length, phenomenon: nameOf(phenomenon) })}
      lead={t('edit.endLead')}
      schema={ending}
      draft={{ until: today() }}
      action={t('edit.end')}
      onDone={({ until }) => run({ does: 'end-involvement', phenomenonId: phenomenon, until })}
      onClose={onClose}
    >
      <DayField name="until" label={t('edit.endsOn')} isRequired />
    </DeedDialog>
  )
}

/** Gives parties one seat more, or takes one away that some of them fill. */
export function SeatDialog({ rows, run, onClose, does }: PartyDialogProps & { does: 'add-seat' | 'remove-seat' }) {
  const { t } = useTranslation()
  const { data = [] } = useQuery(queries.partyTypes())
  const seatName = useSeatName()
  const filled = new Set(rows.flatMap(({ node }) => node.partyTypes))
  const offered = data.filter(({ id }) => does === 'add-seat' || filled.has(id))
  return (
    <DeedDialog
      title={t(`rows.title.${does}`, { count: rows.length })}
      schema={seating}
      draft={{}}
      onDone={({ seats: seat }) => run({ does, seat })}
      onClose={onClose}
    >
      <PickOne
        name="seats"
        label={t('rows.seat')}
        isRequired
        options={offered.map(({ id }) => ({ id, label: seatName(id) }))}
      />
    </DeedDialog>
  )
}
