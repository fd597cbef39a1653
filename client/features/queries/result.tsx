import { CircleSlash, Clock, Download, Network, TriangleAlert } from 'lucide-react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { QueryAnswer } from '../../../contract/queries.ts'
import { saveFile } from '../../ui/save-file.ts'
import { formatAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'
import { csvOf } from './cell-text.ts'
import type { Outcome } from './query-store.ts'
import { ResultTable } from './result-table.tsx'
import { useOutcomeWords } from './use-outcome-words.ts'

/** What came of the question: rows, or why there are none. */
export function Result({ outcome, isRunning }: { outcome: Outcome | null; isRunning: boolean }) {
  const { t } = useTranslation()
  const words = useOutcomeWords()
  if (isRunning) {
    return (
      <p className="outcome" role="status" aria-busy>
        <Clock size={17} aria-hidden /> {t('queries.running')}
      </p>
    )
  }
  if (!outcome) return null
  if (outcome.is === 'answer') return <Answer answer={outcome.answer} said={words(outcome)} />
  if (outcome.is === 'stopped') {
    return (
      <p className="outcome">
        <CircleSlash size={17} aria-hidden /> {words(outcome)}
      </p>
    )
  }
  const faults = outcome.is === 'refused' ? outcome.faults : []
  return (
    <div className="outcome outcome--refused">
      <TriangleAlert size={17} aria-hidden />
      <div>
        {faults.length === 0 && <p>{words(outcome)}</p>}
        {faults.map(({ message, at }) => (
          <p key={message}>
            {at && <strong>{t('queries.at', at)} </strong>}
            {message}
          </p>
        ))}
      </div>
    </div>
  )
}

/** As many parties as a picture of chosen ones shows: each is read with what lies around it. */
const mostShown = 40

function Answer({ answer, said }: { answer: QueryAnswer; said: string }) {
  const { t } = useTranslation()
  const { columns, rows, parties, cut } = answer
  const shown = parties.slice(0, mostShown)
  return (
    <section className="answer" aria-label={t('queries.answer')}>
      <div className="answer__bar">
        <p className={cut ? 'answer__said answer__said--cut' : 'answer__said'}>{said}</p>
        {shown[0] !== undefined && (
          <Link className="button button--small" href={pictureOf(shown)}>
            <Network size={15} aria-hidden />
            {shown.length < parties.length
              ? t('queries.showFirst', { count: shown.length })
              : t('queries.showParties', { count: shown.length })}
          </Link>
        )}
        {rows.length > 0 && (
          <Button
            className="button button--small"
            onPress={() => saveFile(csvOf(columns, rows), `${t('queries.file')}.csv`)}
          >
            <Download size={15} aria-hidden />
            {t('queries.csv')}
          </Button>
        )}
      </div>
      {rows.length > 0 && <ResultTable key={said} columns={columns} rows={rows} />}
    </section>
  )
}

/** The explorer with these parties and nobody else: each is laid open with nothing but itself. */
function pictureOf(parties: readonly string[]): string {
  const expansions = parties.map((party) => ({ party, revealed: [party] }))
  return formatAddress({ ...startView, expansions })
}
