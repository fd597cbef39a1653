import { useTranslation } from 'react-i18next'
import { roles } from '../../../contract/vocabulary.ts'
import { Chips, Tick } from '../../forms/fields/chips.tsx'
import { SeatPicker } from '../../forms/fields/seat-picker.tsx'
import { TextLine } from '../../forms/fields/text-line.tsx'
import type { PartyColumn } from './party-job.ts'

/** The field of a column. */
export function PartyField({ column }: { column: PartyColumn }) {
  const { t } = useTranslation()
  if (column === 'name') return <TextLine name="name" isRequired />
  if (column === 'function') return <TextLine name="function" hint={t('fieldHint.function')} />
  if (column === 'seats') return <SeatPicker name="partyTypes" />
  if (column === 'key') return <Tick name="keyRole" hint={t('fieldHint.keyRole')} />
  return <Chips name="roles" options={roles.map((role) => ({ id: role, label: t(`role.${role}`) }))} />
}
