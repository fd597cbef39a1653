import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { day } from '../../../contract/primitives.ts'
import { auditActions, recordKinds } from '../../../contract/vocabulary.ts'
import { FilterChoice } from '../../pages/filter-choice.tsx'
import type { AuditFilter } from '../../queries.ts'
import { PartyField } from '../../ui/party-field.tsx'
import { ask } from '../../view/steps.ts'
import { useNames } from './use-names.ts'

type Props = { filter: AuditFilter; onClear: (() => void) | undefined }

/** Whose history, what was written, by whom, and in which period. */
export function HistoryFilters({ filter, onClear }: Props) {
  const { t } = useTranslation()
  const { otherParty } = filter
  const nameOf = useNames(otherParty ? [otherParty] : [])
  return (
    <search className="filters" aria-label={t('pages.filters')}>
      <PartyField
        label={t('confirm.party')}
        chosen={filter.party ?? null}
        onChoose={(party) => ask({ party: party?.id ?? null, otherParty: null })}
      />
      <FilterChoice
        label={t('audit.kind')}
        all={t('audit.allKinds')}
        choices={recordKinds.map((id) => ({ id, name: t(`recordKind.${id}`) }))}
        chosen={filter.kind ?? null}
        onChoose={(kind) => ask({ kind })}
      />
      <FilterChoice
        label={t('audit.actionLabel')}
        all={t('audit.allActions')}
        choices={auditActions.map((id) => ({ id, name: t(`audit.action.${id}`) }))}
        chosen={filter.action ?? null}
        onChoose={(action) => ask({ action })}
      />
      <Day name="since" value={filter.since} />
      <Day name="until" value={filter.until} />
      <div className="filters__end">
        <Checkbox
          className="filter-row"
          isSelected={filter.mine === true}
          onChange={(mine) => ask({ mine: mine ? '1' : null })}
        >
          <span className="filter-row__box" aria-hidden>
            <Check size={13} strokeWidth={3} />
          </span>
          <span>{t('audit.mine')}</span>
        </Checkbox>
        {filter.subject && <span>{t('audit.oneRecord')}</span>}
        {otherParty && <span>{t('audit.between', { name: nameOf(otherParty) })}</span>}
        {onClear && (
          <Button className="button button--quiet button--small" onPress={onClear}>
            <X size={15} aria-hidden />
            {t('legend.clear')}
          </Button>
        )}
      </div>
    </search>
  )
}

/** Until a typed date is whole, it is only a draft. */
function Day({ name, value }: { name: 'since' | 'until'; value: string | undefined }) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<string | null>(null)
  const take = () => {
    const typed = day.safeParse(draft).data ?? null
    if (draft !== null && typed !== (value ?? null)) ask({ [name]: typed })
    setDraft(null)
  }
  return (
    <label className="filters__day">
      <span className="form-label">{t(`audit.${name}`)}</span>
      <input
        type="date"
        className="field"
        value={draft ?? value ?? ''}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </label>
  )
}
