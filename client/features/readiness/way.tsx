import { ArrowLeft, ArrowLeftRight, ArrowRight, Building2, Clock } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyReference } from '../../../contract/parties.ts'
import type { RouteStep } from '../../../contract/routes.ts'
import { partyAddress } from '../../view/address.ts'

type Props = {
  steps: readonly RouteStep[]
  known: ReadonlyMap<string, PartyReference>
  where: { phenomenon: string; asOf: string | null }
  seat: string
}

/** The way to a seat, person by person, with what each step rests on; what is wanting has a sign and a word of its own. */
export function Way({ steps, known, where, seat }: Props) {
  const { t } = useTranslation()
  const [first] = steps
  const party = (id: string) => <Link href={partyAddress(id, where)}>{known.get(id)?.label ?? id}</Link>
  // By which seat it ends is said by the row.
  const shown = steps.filter(({ kind }) => kind !== 'fills')
  return (
    <ol className="readiness-way" aria-label={t('readiness.wayTo', { seat })}>
      {first && <li>{party(first.from)}</li>}
      {shown.map((step) => (
        <li key={step.to}>
          <Sign step={step} />
          {party(step.to)}
        </li>
      ))}
    </ol>
  )
}

function Sign({ step }: { step: RouteStep }) {
  const { t } = useTranslation()
  const { kind, state, staleClaims, level, trusting, to } = step
  if (kind === 'works-for') {
    return (
      <span className="readiness-way__step">
        <Building2 size={14} aria-hidden /> {t('readiness.step.works-for')}
      </span>
    )
  }
  const Arrow = state === 'mutual' ? ArrowLeftRight : trusting === to ? ArrowLeft : ArrowRight
  const isBroken = state !== 'mutual' || staleClaims > 0
  return (
    <span className={isBroken ? 'readiness-way__step readiness-way__step--broken' : 'readiness-way__step'}>
      <Arrow size={14} aria-hidden />
      {t(state === 'mutual' ? 'readiness.step.mutual' : 'readiness.step.one-sided', { level })}
      {staleClaims > 0 && (
        <>
          <Clock size={14} aria-hidden /> {t('readiness.step.stale')}
        </>
      )}
    </span>
  )
}
