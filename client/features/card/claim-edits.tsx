import { useTranslation } from 'react-i18next'
import type { TieClaim } from '../../../contract/parties.ts'
import { StillTrue } from '../../edits/still-true.tsx'
import type { Subject } from '../../edits/subject.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { RowMenu } from './row-menu.tsx'

/** What can be done with a claim; `from` and `to` are the names of who trusts and who is trusted. */
export function ClaimEdits({ claim, from, to }: { claim: TieClaim; from: string; to: string }) {
  const { t } = useTranslation()
  const mayEdit = useMayEdit()
  const what = t('edit.trustOf', { from, to })
  const subject: Subject = { kind: 'trust-relation', id: claim.id, label: what }
  return (
    <span className="claim__edit">
      {mayEdit && <StillTrue claim={claim} from={from} to={to} />}
      <RowMenu
        label={t('edit.more', { what })}
        items={[
          { label: t('edit.change'), task: { do: 'edit-trust', claim: claim.id } },
          { label: t('edit.endEllipsis'), task: { do: 'end', subject } },
          { label: t('edit.removeEllipsis'), task: { do: 'remove', subject } },
        ]}
      />
    </span>
  )
}
