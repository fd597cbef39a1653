import { Armchair, ArrowDown, ArrowDownUp, ArrowUp, Building2, Users } from 'lucide-react'
import { Fragment } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { RouteStep } from '../../../contract/routes.ts'
import { isPartyId } from '../../view/party-id.ts'
import { useStrength } from './strength.tsx'

const signs = {
  mutual: ArrowDownUp,
  down: ArrowDown,
  up: ArrowUp,
  colleagues: Users,
  consultation: Users,
  'works-for': Building2,
  fills: Armchair,
}

type Props = { steps: readonly RouteStep[]; label: string; nameOf(id: string): string; goTo(id: string): void }

/** The names along a route, with between them what each step rests on: by sign and in words. */
export function Chain({ steps, label, nameOf, goTo }: Props) {
  const { t } = useTranslation()
  const name = (id: string) =>
    isPartyId(id) ? (
      <Button
        className="link-button chain__name"
        aria-label={t('routes.goTo', { name: nameOf(id) })}
        onPress={() => goTo(id)}
      >
        {nameOf(id)}
      </Button>
    ) : (
      <span className="chain__name">{nameOf(id)}</span>
    )
  return (
    <ol className="chain" aria-label={label}>
      {steps.map((step, i) => (
        <Fragment key={step.to}>
          {i === 0 && (
            <li>
              <span className="chain__name">{nameOf(step.from)}</span>
            </li>
          )}
          <li>
            <StepWords step={step} nameOf={nameOf} />
            {name(step.to)}
          </li>
        </Fragment>
      ))}
    </ol>
  )
}

function StepWords({ step, nameOf }: { step: RouteStep; nameOf(id: string): string }) {
  const { t } = useTranslation()
  const write = useStrength()
  const { kind, state, level, staleClaims, through } = step
  const rests = kind === 'trusts' ? (state === 'mutual' ? 'mutual' : step.trusting === step.to ? 'up' : 'down') : kind
  const Sign = signs[rests]
  const names = { from: nameOf(step.from), to: nameOf(step.to), through: through?.label ?? '' }
  const stale = state === 'mutual' && staleClaims === 1 ? t('routes.partlyStale') : t('routes.stale')
  return (
    <span className="chain__step">
      <Sign size={15} aria-hidden />
      <span>
        {[t(`routes.state.${rests}`, names), level && t('routes.level', { level })].filter(Boolean).join(', ')}
        {staleClaims > 0 && <span className="nl-data-badge badge--warn">{stale}</span>}
      </span>
      <span className="chain__counts numeric">{t('routes.times', { strength: write(step.strength) })}</span>
    </span>
  )
}
