import { Heading } from '@nl-design-system-candidate/heading-react'
import { Download, Eraser, Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Erased, PersonalData } from '../../../contract/personal-data.ts'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { saveFile } from '../../ui/save-file.ts'
import { ClaimTable } from './claim-table.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { HistoryTable } from './history-table.tsx'
import { IntroductionTable } from './introduction-table.tsx'
import { Part } from './part.tsx'
import { RecordFacts } from './record-facts.tsx'

type Props = { data: PersonalData; onErased(report: Erased): void }

/** Everything that is held about one professional, to read, to save and to print. */
export function PersonalDocument({ data, onErased }: Props) {
  const { t } = useTranslation()
  const day = useDay()
  const phenomenon = usePhenomenonName()
  const names = (id: string) => data.names[id] ?? '…'
  const [erases, setErases] = useState(false)
  const { professional } = data
  const save = () => {
    const text = JSON.stringify(data, null, 2)
    saveFile(new Blob([text], { type: 'application/json' }), `${t('personal.file')}-${data.madeOn.slice(0, 10)}.json`)
  }
  return (
    <article className="panel personal">
      <header className="personal__head">
        <div>
          <Heading level={2}>{professional.name}</Heading>
          <p>{t('personal.made', { date: day(data.madeOn.slice(0, 10)) })}</p>
        </div>
        <div className="personal__actions">
          <Button className="button" onPress={save}>
            <Download size={16} aria-hidden />
            {t('personal.save')}
          </Button>
          <Button className="button" onPress={() => window.print()}>
            <Printer size={16} aria-hidden />
            {t('personal.print')}
          </Button>
          <Button className="button button--danger" onPress={() => setErases(true)}>
            <Eraser size={16} aria-hidden />
            {t('personal.erase')}
          </Button>
        </div>
      </header>
      <Part title={t('personal.record')}>
        <RecordFacts professional={professional} nameOf={names} />
      </Part>
      <Part title={t('personal.purposes')} count={data.purposes.length}>
        <dl className="personal__facts">
          {data.purposes.map(({ phenomenonId, purpose, legalBasis }) => (
            <div key={phenomenonId}>
              <dt>{phenomenon(phenomenonId)}</dt>
              <dd>{[purpose, legalBasis].filter(Boolean).join(' — ') || t('phenomena.notRecorded')}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('card.involvement')} count={data.involvements.length}>
        <ul className="personal__list">
          {data.involvements.map(({ phenomenonId, roles, keyRole, contributesTo }) => (
            <li key={phenomenonId}>
              <strong>{phenomenon(phenomenonId)}</strong>{' '}
              {[
                ...(keyRole ? [t('card.keyRole')] : []),
                ...roles.map((role) => t(`role.${role}`)),
                ...contributesTo.map((part) => t(`contribution.${part}`)),
              ].join(' · ')}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('card.consultations')} count={data.participations.length}>
        <ul className="personal__list">
          {data.participations.map(({ consultationId, role }) => (
            <li key={consultationId}>
              {names(consultationId)} {role && `· ${role}`}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('personal.claimsBy')} count={data.claimsBy.length}>
        <ClaimTable claims={data.claimsBy} nameOf={names} />
      </Part>
      <Part title={t('personal.claimsAbout')} count={data.claimsAbout.length}>
        <ClaimTable claims={data.claimsAbout} nameOf={names} />
      </Part>
      <Part title={t('personal.statedBy')} count={data.statedBy.length}>
        <ClaimTable claims={data.statedBy} nameOf={names} />
      </Part>
      <Part title={t('readiness.tab.introductions')} count={data.introductions.length}>
        <IntroductionTable introductions={data.introductions} nameOf={names} />
      </Part>
      <Part title={t('pages.history')} count={data.history.length}>
        <HistoryTable entries={data.history} />
      </Part>
      {erases && <EraseDialog data={data} onErased={onErased} onClose={() => setErases(false)} />}
    </article>
  )
}
