import { Ban, CalendarClock, Check, type LucideIcon, TriangleAlert, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import type { Introduction } from '../../../contract/introduction-records.ts'
import { type IntroductionStatus, introductionStatuses } from '../../../contract/vocabulary.ts'
import { write } from '../../api.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { useDay } from '../../i18n/words.ts'
import { Notice } from '../../ui/notice.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { DoneDialog } from './done-dialog.tsx'
import { PartyName, useName } from './party-name.tsx'

const signs: Record<IntroductionStatus, LucideIcon> = { planned: CalendarClock, done: Check, cancelled: Ban }

type Props = { introductions: readonly Introduction[]; mayEdit: boolean; asOf: string | null }

/** Introductions that somebody sees to: the planned ones first, what is due first. */
export function TakenUp({ introductions, mayEdit, asOf }: Props) {
  const { t } = useTranslation()
  const [finishing, setFinishing] = useState<Introduction | null>(null)
  const place = ({ status }: Introduction) => introductionStatuses.indexOf(status)
  const inOrder = introductions.toSorted((a, b) => place(a) - place(b) || (a.dueOn < b.dueOn ? -1 : 1))
  return (
    <section className="readiness-work" aria-label={t('readiness.agreed')}>
      <h2 className="readiness-title">{t('readiness.agreed')}</h2>
      {inOrder.length === 0 ? (
        <div className="panel">
          <Notice icon={UsersRound} title={t('readiness.agreedNone')} hint={t('readiness.agreedNoneHint')} />
        </div>
      ) : (
        <ScrollRegion className="panel work-scroll" label={t('readiness.agreed')}>
          <table className="work-table readiness-list readiness-list--taken">
            <thead>
              <tr>
                <th scope="col">{t('readiness.between')}</th>
                <th scope="col">{t('field.owner')}</th>
                <th scope="col">{t('field.dueOn')}</th>
                <th scope="col">{t('readiness.stateLabel')}</th>
                <th scope="col">{t('field.note')}</th>
                {mayEdit && (
                  <th scope="col">
                    <span className="visually-hidden">{t('readiness.kindLabel')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {inOrder.map((one) => (
                <Line key={one.id} introduction={one} mayEdit={mayEdit} asOf={asOf} onDone={() => setFinishing(one)} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {finishing && <DoneDialog introduction={finishing} onClose={() => setFinishing(null)} />}
    </section>
  )
}

type LineProps = { introduction: Introduction; mayEdit: boolean; asOf: string | null; onDone(): void }

function Line({ introduction, mayEdit, asOf, onDone }: LineProps) {
  const { t } = useTranslation()
  const edit = useEdit()
  const day = useDay()
  const [fault, setFault] = useState<string | null>(null)
  const { id, version, phenomenonId, from, to, introducer, owner, dueOn, status, note } = introduction
  const where = { phenomenon: phenomenonId, asOf }
  const names = { from: useName(from), to: useName(to) }
  const isOverdue = status === 'planned' && dueOn < (asOf ?? today())
  const Sign = signs[status]
  const cancel = () =>
    edit(
      () =>
        write(endpoints.introductions.change, { params: { id }, body: { status: 'cancelled' } }, { ifMatch: version }),
      t('readiness.cancelled', names),
    ).catch((error: Error) => setFault(error.message))
  return (
    <tr>
      <th scope="row">
        <PartyName id={from} where={where} /> ↔ <PartyName id={to} where={where} />
        {introducer && (
          <span className="readiness-list__soft">
            {t('readiness.introducer')}: <PartyName id={introducer} where={where} />
          </span>
        )}
        {fault && (
          <span role="alert" className="readiness-list__fault">
            {fault}
          </span>
        )}
      </th>
      <td>
        <PartyName id={owner} where={where} />
      </td>
      <td className="numeric">
        {day(dueOn)}
        {isOverdue && (
          <span className="readiness-way__step readiness-way__step--broken">
            <TriangleAlert size={14} aria-hidden /> {t('readiness.overdue')}
          </span>
        )}
      </td>
      <td>
        <span className="readiness-kind">
          <Sign size={16} aria-hidden />
          {t(`readiness.state.${status}`)}
        </span>
      </td>
      <td>{note}</td>
      {mayEdit && (
        <td className="readiness-list__act">
          {status === 'planned' && (
            <span className="readiness-kind">
              <Button
                className="button button--small"
                aria-label={t('readiness.markDoneNamed', names)}
                onPress={onDone}
              >
                {t('readiness.markDone')}
              </Button>
              <Button
                className="button button--small"
                aria-label={t('readiness.cancelNamed', names)}
                onPress={() => void cancel()}
              >
                {t('readiness.cancel')}
              </Button>
            </span>
          )}
        </td>
      )}
    </tr>
  )
}
