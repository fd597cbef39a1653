import { useTranslation } from 'react-i18next'
import { contributions, roles } from '../../../contract/vocabulary.ts'
import { Chips, Tick } from './chips.tsx'

/** What a party does in the approach of a phenomenon. */
export function RoleFields() {
  const { t } = useTranslation()
  return (
    <>
      <Chips name="roles" options={roles.map((role) => ({ id: role, label: t(`role.${role}`) }))} />
      <Chips
        name="contributesTo"
        options={contributions.map((part) => ({ id: part, label: t(`contribution.${part}`) }))}
      />
      <Tick name="keyRole" hint={t('fieldHint.keyRole')} />
    </>
  )
}
