import { Waypoints } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ConnectingNetwork } from '../../../contract/connecting-networks.ts'
import { usePercent } from '../../i18n/words.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { formatAddress, partyAddress } from '../../view/address.ts'
import { type ConnectingAsked, startView } from '../../view/view.ts'
import { ConnectingDefinitions } from './definitions.tsx'
import { useStepWords } from './use-step-words.ts'

type Props = { tree: ConnectingNetwork; asked: ConnectingAsked; where: { phenomenon: string; asOf: string | null } }

/** What joins the parties, step by step, and who cannot be joined. */
export function Tree({ tree, asked, where }: Props) {
  const { t } = useTranslation()
  const percent = usePercent()
  const { nameOf, restsOn } = useStepWords(tree)
  const party = (id: string) => (
    <>
      <Link href={partyAddress(id, where)}>{nameOf(id)}</Link>
      {!asked.parties.includes(id) && <span className="connecting-between">{t('connecting.between')}</span>}
    </>
  )
  return (
    <section className="panel connecting-tree" aria-label={t('connecting.answer')}>
      <div className="connecting-tree__top">
        <p className="connecting-tree__sentence">{tree.explanation}</p>
        {tree.steps.length > 0 && (
          <Link className="button" href={formatAddress({ ...startView, ...where, connecting: asked })}>
            <Waypoints size={16} aria-hidden />
            {t('connecting.onCanvas')}
          </Link>
        )}
      </div>
      {!tree.complete && <p>{t('routes.partial')}</p>}
      {tree.strength !== null && <p>{t('connecting.strength', { share: percent(tree.strength) })}</p>}
      {tree.absent.length > 0 && <p>{t('connecting.absent', { names: tree.absent.map(nameOf).join(', ') })}</p>}
      {tree.steps.length > 0 && (
        <ScrollRegion className="work-scroll" label={t('connecting.steps')}>
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
        </ScrollRegion>
      )}
      <ConnectingDefinitions />
    </section>
  )
}
