import { Check, Clock, type LucideIcon, Repeat2, UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Introduction } from '../../../contract/introduction-records.ts'
import type { Introductions, ProposedTie } from '../../../contract/introductions.ts'
import type { IntroductionKind } from '../../../contract/vocabulary.ts'
import { useSeatName } from '../../i18n/words.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { partyAddress } from '../../view/address.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import type { Asked } from './asked.ts'
import { Remaining } from './remaining.tsx'

const signs: Record<IntroductionKind, LucideIcon> = { introduce: UserRoundPlus, complete: Repeat2, confirm: Clock }

type Props = { answer: Introductions; taken: readonly Introduction[]; mayEdit: boolean; asked: Asked }

/** The ties that would help most, each with what it asks, who can help and what it brings. */
export function Proposals({ answer, taken, mayEdit, asked }: Props) {
  const { t } = useTranslation()
  const seatName = useSeatName()
  const [accepting, setAccepting] = useState<ProposedTie | null>(null)
  const { phenomenon, proposals, isFewest, parties } = answer
  const { asOf } = asked
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.label ?? ''
  const party = (id: string) => <Link href={partyAddress(id, { phenomenon, asOf })}>{nameOf(id)}</Link>
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
        {t(isFewest ? 'readiness.fewest' : 'readiness.notFewest')}
      </p>
      <Remaining answer={answer} asked={asked} />
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
                  <td>
                    <p>
                      {party(tie.from)} ↔ {party(tie.to)}
                    </p>
                    {tie.introducer && (
                      <p className="readiness-list__soft">
                        {t('readiness.introducer')}: {party(tie.introducer)}
                      </p>
                    )}
                    <p>{tie.explanation}</p>
                  </td>
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
