import { useTranslation } from 'react-i18next'
import type { Readiness } from '../../../contract/readiness.ts'
import { useLanguage } from '../../i18n/words.ts'
import { useCsvFile } from '../../pages/use-csv-file.ts'

/** Saves the seats with their status as CSV. No names of people go along: that is an export, which is logged. */
export function useReadinessFile() {
  const { t } = useTranslation()
  const language = useLanguage()
  const saveCsv = useCsvFile()
  return ({ phenomenon, asOf, seats }: Readiness) =>
    saveCsv(
      [
        [
          t('phenomena.seat'),
          t('card.layer'),
          t('readiness.necessity'),
          t('readiness.statusLabel'),
          t('readiness.ties'),
        ],
        ...seats.map((seat) => [
          language === 'nl' ? seat.nameNl : seat.nameEn,
          t(`layer.${seat.layer}`),
          t(`necessity.${seat.necessity}`),
          t(`readiness.status.${seat.status}`),
          seat.steps.length > 0 ? seat.steps.filter(({ kind }) => kind === 'trusts').length : '',
        ]),
      ],
      `${t('readiness.file')}-${phenomenon}-${asOf}`,
    )
}
