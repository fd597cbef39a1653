import { useTranslation } from 'react-i18next'
import type { TieClaim } from '../../../contract/parties.ts'
import { trustLevels } from '../../../contract/vocabulary.ts'
import { useFieldValue } from '../../edits/use-field-value.ts'
import { usePartyName } from '../../edits/use-party-name.ts'
import { TrustBar } from '../../ui/trust-bar.tsx'
import { AddButton } from './add-button.tsx'
import { ClaimEdits } from './claim-edits.tsx'
import { ClaimMarks } from './claim-marks.tsx'
import { Fact } from './fact.tsx'
import { Section } from './section.tsx'

type Named = { id: string; label: string }
type Props = { claims: readonly TieClaim[]; from: Named; to: Named }

/** Facts that are only there when somebody gave them. */
const optional = ['basis', 'note', 'knowsTasks', 'knowsPowers', 'phenomena', 'since', 'until'] as const

/** All that one party says of its trust in another; that nothing is known, where nothing is. */
export function TieClaims({ claims, from, to }: Props) {
  const { t } = useTranslation()
  const add = { do: 'state-trust', from: from.id, to: to.id } as const
  return (
    <Section
      title={t('rows.trustOf', { from: from.label, to: to.label })}
      action={claims.length === 0 && <AddButton label={t('edit.addTrust')} task={add} />}
    >
      {claims.length === 0 && <p className="card__none">{t('tie.unknown')}</p>}
      {claims.map((claim) => (
        <Claim key={claim.id} claim={claim} from={from.label} to={to.label} />
      ))}
    </Section>
  )
}

function Claim({ claim, from, to }: { claim: TieClaim; from: string; to: string }) {
  const { t } = useTranslation()
  const inWords = useFieldValue()
  const sayer = usePartyName(claim.statedBy)
  const level = trustLevels.find((one) => one === claim.level)
  const given = optional.filter((field) => claim[field] !== undefined && String(claim[field]) !== '')
  return (
    <>
      <div className="claim">
        <TrustBar level={claim.level} stale={claim.stale} />
        {level && t(`trustLevel.${level}`)}
        <ClaimEdits claim={claim} from={from} to={to} />
      </div>
      <dl className="card__facets card__facets--pairs">
        <Fact name={t('field.confirmedOn')}>
          {inWords('confirmedOn', claim.confirmedOn)} <ClaimMarks claim={claim} />
        </Fact>
        <Fact name={t('field.statedBy')}>{claim.statedBy ? sayer : from}</Fact>
        {given.map((field) => (
          <Fact key={field} name={t(`field.${field}`)}>
            {inWords(field, claim[field])}
          </Fact>
        ))}
      </dl>
    </>
  )
}
