import { CheckCheck, SearchX } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Coverage } from '../../../contract/coverage.ts'
import { necessities } from '../../../contract/vocabulary.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { Notice } from '../../ui/notice.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import type { Asked } from './asked.ts'
import { SeatLine } from './seat-line.tsx'
import { shownSeats } from './shown-seats.ts'
import { WorkFilters } from './work-filters.tsx'

type Props = { coverage: Coverage; asked: Asked; mayEdit: boolean }

/** The expected seats as a list of work: what is most needed first, each with what can be done about it. */
export function WorkList({ coverage, asked, mayEdit }: Props) {
  const { t } = useTranslation()
  const name = usePhenomenonName()(coverage.phenomenon)
  const section = useRef<HTMLElement>(null)
  const seats = shownSeats(coverage.seats, asked)
  const narrowed = [asked.show, asked.necessity, asked.layer].join(' ')
  const before = useRef(narrowed)
  // A number above that was followed shows its seats, also where the list was below the edge of the window.
  useEffect(() => {
    if (before.current !== narrowed) section.current?.scrollIntoView({ block: 'nearest' })
    before.current = narrowed
  }, [narrowed])
  const isDone = asked.show === 'todo' && asked.necessity === null && asked.layer === null
  return (
    <section ref={section} className="coverage-work" aria-label={t('coverage.workOf', { name })}>
      <WorkFilters seats={coverage.seats} asked={asked} />
      {seats.length === 0 ? (
        <div className="panel">
          {isDone ? (
            <Notice icon={CheckCheck} title={t('coverage.done')} hint={t('coverage.doneHint')} />
          ) : (
            <Notice icon={SearchX} title={t('coverage.none')} hint={t('coverage.noneHint')} />
          )}
        </div>
      ) : (
        <ScrollRegion className="panel work-scroll" label={t('coverage.workOf', { name })}>
          <table className="work-table coverage-list">
            <thead>
              <tr>
                <th scope="col">{t('phenomena.seat')}</th>
                <th scope="col">{t('coverage.statusLabel')}</th>
                <th scope="col">{t('coverage.who')}</th>
                <th scope="col">{t('coverage.todo')}</th>
              </tr>
            </thead>
            {necessities.map((necessity) => {
              const alike = seats.filter((seat) => seat.necessity === necessity)
              if (alike.length === 0) return null
              return (
                <tbody key={necessity}>
                  <tr className="work-table__group">
                    <th scope="rowgroup" colSpan={4}>
                      {t(`necessity.${necessity}`)} <span className="numeric">{alike.length}</span>
                    </th>
                  </tr>
                  {alike.map((seat) => (
                    <SeatLine
                      key={seat.partyTypeId}
                      seat={seat}
                      phenomenonId={coverage.phenomenon}
                      asOf={asked.asOf}
                      mayEdit={mayEdit}
                      isAsked={seat.partyTypeId === asked.seat}
                    />
                  ))}
                </tbody>
              )
            })}
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}
