import { CheckCheck, SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Readiness } from '../../../contract/readiness.ts'
import { gapNecessities } from '../../../contract/vocabulary.ts'
import { FilterChoice } from '../../pages/filter-choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { ask } from '../../view/steps.ts'
import { type Asked, isShown, shows, statusesInOrder } from './asked.ts'
import { SeatLine } from './seat-line.tsx'
import { StatusMark } from './status-mark.tsx'

type Props = { readiness: Readiness; asked: Asked }

/** The needed seats as a list of work, by what is in the way: each with its sentence, its way and where to go on. */
export function SeatList({ readiness, asked }: Props) {
  const { t } = useTranslation()
  const { seats, phenomenon, parties, from } = readiness
  const shown = seats.filter((seat) => isShown(seat, asked))
  const known = new Map(parties.map((party) => [party.id, party]))
  const isDone = asked.show === 'todo' && asked.necessity === null
  return (
    <section className="readiness-work" aria-label={t('readiness.list')}>
      <search className="readiness-filters" aria-label={t('pages.filters')}>
        <FilterChoice
          label={t('readiness.statusLabel')}
          choices={shows.map((id) => {
            const count = seats.filter((seat) => isShown(seat, { show: id, necessity: asked.necessity })).length
            return {
              id,
              name: `${t(id === 'todo' || id === 'all' ? `readiness.show.${id}` : `readiness.status.${id}`)} (${count})`,
            }
          })}
          chosen={asked.show}
          onChoose={(show) => ask({ show })}
        />
        <FilterChoice
          label={t('readiness.necessity')}
          all={t('coverage.allNecessities')}
          choices={gapNecessities.map((id) => ({ id, name: t(`necessity.${id}`) }))}
          chosen={asked.necessity}
          onChoose={(necessity) => ask({ necessity })}
        />
      </search>
      {shown.length === 0 ? (
        <div className="panel">
          <Notice
            icon={isDone ? CheckCheck : SearchX}
            title={t(isDone ? 'readiness.done' : 'coverage.none')}
            hint={t(isDone ? 'readiness.doneHint' : 'readiness.noneHint')}
          />
        </div>
      ) : (
        <ScrollRegion className="panel work-scroll" label={t('readiness.list')}>
          <table className="work-table readiness-list">
            <thead>
              <tr>
                <th scope="col">{t('phenomena.seat')}</th>
                <th scope="col">{t('readiness.why')}</th>
                <th scope="col">{t('readiness.way')}</th>
              </tr>
            </thead>
            {statusesInOrder.map((status) => {
              const alike = shown.filter((seat) => seat.status === status)
              if (alike.length === 0) return null
              return (
                <tbody key={status}>
                  <tr className="work-table__group">
                    <th scope="rowgroup" colSpan={3}>
                      <StatusMark status={status} /> {t(`readiness.status.${status}`)}{' '}
                      <span className="numeric">{alike.length}</span>
                    </th>
                  </tr>
                  {alike.map((seat) => (
                    <SeatLine
                      key={seat.partyTypeId}
                      seat={seat}
                      known={known}
                      where={{ phenomenon, asOf: asked.asOf }}
                      from={from?.id ?? null}
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
