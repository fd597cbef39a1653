import { useTranslation } from 'react-i18next'
import type { ConnectingNetwork } from '../../../contract/connecting-networks.ts'
import type { RouteStep } from '../../../contract/routes.ts'

/** The names in a connecting network, and in words what each of its steps rests on. */
export function useStepWords({ parties }: ConnectingNetwork) {
  const { t } = useTranslation()
  const known = new Map(parties.map((party) => [party.id, party]))
  const nameOf = (id: string) => known.get(id)?.label ?? id
  const restsOn = (step: RouteStep): string => {
    const { kind, state, level, staleClaims } = step
    const rests = kind === 'trusts' ? (state === 'mutual' ? 'mutual' : step.trusting === step.to ? 'up' : 'down') : kind
    const names = { from: nameOf(step.from), to: nameOf(step.to), through: step.through?.label ?? '' }
    return [
      t(`routes.state.${rests}`, names),
      ...(level ? [t('routes.level', { level })] : []),
      ...(staleClaims > 0 ? [t(state === 'mutual' && staleClaims === 1 ? 'routes.partlyStale' : 'routes.stale')] : []),
    ].join(', ')
  }
  return { nameOf, restsOn }
}
