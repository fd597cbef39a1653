import { useTranslation } from 'react-i18next'
import type { Introduction } from '../../../contract/introduction-records.ts'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'

type Props = { introductions: readonly Introduction[]; nameOf(id: string): string }

/** Introductions that name somebody: as one of the two, as who knows both, or as who sees to it. */
export function IntroductionTable({ introductions, nameOf }: Props) {
  const { t } = useTranslation()
  const day = useDay()
  const phenomenon = usePhenomenonName()
  return (
    <ScrollRegion className="personal__scroll" label={t('readiness.tab.introductions')}>
      <table className="personal__table">
        <thead>
          <tr>
            <th scope="col">{t('readiness.between')}</th>
            <th scope="col">{t('readiness.introducer')}</th>
            <th scope="col">{t('field.owner')}</th>
            <th scope="col">{t('header.phenomenon')}</th>
            <th scope="col">{t('field.dueOn')}</th>
            <th scope="col">{t('readiness.stateLabel')}</th>
            <th scope="col">{t('field.note')}</th>
          </tr>
        </thead>
        <tbody>
          {introductions.map(({ id, from, to, introducer, owner, phenomenonId, dueOn, status, note }) => (
            <tr key={id}>
              <td>
                {nameOf(from)} ↔ {nameOf(to)}
              </td>
              <td>{introducer && nameOf(introducer)}</td>
              <td>{nameOf(owner)}</td>
              <td>{phenomenon(phenomenonId)}</td>
              <td>{day(dueOn)}</td>
              <td>{t(`readiness.state.${status}`)}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
