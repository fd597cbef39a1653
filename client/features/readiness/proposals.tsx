import { Check, Clock, type LucideIcon, Repeat2, UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Introduction } from '../../../contract/introduction-records.ts'
import type { Introductions, ProposedTie } from '../../../contract/introductions.ts'
import type { IntroductionKind } from '../../../contract/vocabulary.ts'
import { useSeatName } from '../../i18n/words.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { pageAddress } from '../../view/address.ts'
import { AcceptDialog } from './accept-dialog.tsx'

const signs: Record<IntroductionKind, LucideIcon> = { introduce: UserRoundPlus, complete: Repeat2, confirm: Clock }

type Props = { answer: Introductions; taken: readonly Introduction[]; mayEdit: boolean }

/** The ties that would help most, each with what it asks, who can help and what it brings. */
export function Proposals({ answer, taken, mayEdit }: Props) {
  const { t } = useTranslation()
  const seatName = useSeatName()
  const [accepting, setAccepting] = useState<ProposedTie | null>(null)
  const { phenomenon, proposals, isFewest, remaining, parties } = answer
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.label ?? ''
  const isTaken = ({ from, to }: ProposedTie) =>
    taken.some(
      (one) =>
        one.status === 'planned' && [one.from, one.to].includes(from) && [one.from, one.to].includes(to) && from !== to,
    )
  return (
    <section className="readiness-work" aria-label={t('readiness.proposals')}>
      <h2 className="readiness-title">{t('readiness.proposals')}</h2>
      <p>
        <strong className="numeric">{t('readiness.proposalsOf', { count: proposals.length })}.</strong>{' '}
        {t(isFewest ? 'readiness.fewest' : 'readiness.notFewest')}{' '}
        {remaining.length > 0 && (
          <Link href={pageAddress('coverage', { phenomenon })}>
            {t('readiness.remaining', { count: remaining.length })}
          </Link>
        )}
      </p>
      <ScrollRegion className="panel work-scroll" label={t('readiness.proposals')}>
        <table className="work-table readiness-list readiness-list--proposals">
          <thead>
            <tr>
              <th scope="col">{t('readiness.kindLabel')}</th>
              <th scope="col">{t('readiness.proposal')}</th>
              <th scope="col">{t('readiness.seatsOf')}</th>
              {mayEdit && (
                <th scope="col">
                  <span className="visually-hidden">{t('readiness.accept')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {proposals.map((tie) => {
              const Sign = signs[tie.kind]
              const names = { from: nameOf(tie.from), to: nameOf(tie.to) }
              return (
                <tr key={`${tie.from} ${tie.to}`}>
                  <th scope="row">
                    <span className="readiness-kind">
                      <Sign size={16} aria-hidden />
                      {t(`readiness.kind.${tie.kind}`)}
                    </span>
                  </th>
                  <td>{tie.explanation}</td>
                  <td className="readiness-list__seats">
                    <ul>
                      {tie.seats.map((seat) => (
                        <li key={seat}>{seatName(seat)}</li>
                      ))}
                    </ul>
                  </td>
                  {mayEdit && (
                    <td className="readiness-list__act">
                      {isTaken(tie) ? (
                        <span className="readiness-kind">
                          <Check size={16} aria-hidden />
                          {t('readiness.taken')}
                        </span>
                      ) : (
                        <Button
                          className="button button--small"
                          aria-label={t('readiness.acceptNamed', names)}
                          onPress={() => setAccepting(tie)}
                        >
                          {t('readiness.accept')}
                        </Button>
                      )}
                    </td>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {accepting && <AcceptDialog tie={accepting} answer={answer} nameOf={nameOf} onClose={() => setAccepting(null)} />}
    </section>
  )
}
