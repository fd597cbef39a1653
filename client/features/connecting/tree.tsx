import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ConnectingNetwork } from '../../../contract/connecting-networks.ts'
import type { RouteStep } from '../../../contract/routes.ts'
import { usePercent } from '../../i18n/words.ts'
import { Definitions } from '../../pages/definitions.tsx'
import { partyAddress } from '../../view/address.ts'

type Props = { tree: ConnectingNetwork; asked: readonly string[]; where: { phenomenon: string; asOf: string | null } }

/** What joins the parties, step by step, and who cannot be joined. */
export function Tree({ tree, asked, where }: Props) {
  const { t } = useTranslation()
  const percent = usePercent()
  const known = new Map(tree.parties.map((party) => [party.id, party]))
  const nameOf = (id: string) => known.get(id)?.label ?? id
  const party = (id: string) => (
    <>
      <Link href={partyAddress(id, where)}>{nameOf(id)}</Link>
      {!asked.includes(id) && <span className="connecting-between">{t('connecting.between')}</span>}
    </>
  )
  return (
    <section className="panel connecting-tree" aria-label={t('connecting.answer')}>
      <p className="connecting-tree__sentence">{tree.explanation}</p>
      {tree.strength !== null && <p>{t('connecting.strength', { share: percent(tree.strength) })}</p>}
      {tree.absent.length > 0 && <p>{t('connecting.absent', { names: tree.absent.map(nameOf).join(', ') })}</p>}
      {tree.steps.length > 0 && (
        <table className="work-table">
          <thead>
            <tr>
              <th scope="col">{t('connecting.from')}</th>
              <th scope="col">{t('connecting.rests')}</th>
              <th scope="col">{t('connecting.to')}</th>
              <th scope="col">{t('connecting.counts')}</th>
            </tr>
          </thead>
          <tbody>
            {tree.steps.map((step) => (
              <tr key={`${step.from} ${step.to}`}>
                <th scope="row">{party(step.from)}</th>
                <td>{restsOn(step)}</td>
                <td>{party(step.to)}</td>
                <td className="numeric">{percent(step.strength)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Definitions
        title={t('connecting.how')}
        terms={(['tree', 'strength', 'bound', 'step'] as const).map((key) => ({
          key,
          term: t(`connecting.term.${key}`),
          meaning: t(`connecting.definition.${key}`),
        }))}
      />
    </section>
  )

  function restsOn(step: RouteStep): string {
    const { kind, state, level, staleClaims } = step
    const rests = kind === 'trusts' ? (state === 'mutual' ? 'mutual' : step.trusting === step.to ? 'up' : 'down') : kind
    const names = { from: nameOf(step.from), to: nameOf(step.to), through: step.through?.label ?? '' }
    return [
      t(`routes.state.${rests}`, names),
      ...(level ? [t('routes.level', { level })] : []),
      ...(staleClaims > 0 ? [t(state === 'mutual' && staleClaims === 1 ? 'routes.partlyStale' : 'routes.stale')] : []),
    ].join(', ')
  }
}
