import { useTranslation } from 'react-i18next'
import type { Coverage, CoverageMatrix } from '../../../contract/coverage.ts'
import { useLanguage, usePhenomenonName } from '../../i18n/words.ts'
import { type CsvRow, useCsvFile } from '../../pages/use-csv-file.ts'

/** Saves the figures of this page as CSV. Organisations and numbers of people go along, names of people do not: that is an export, which is logged. */
export function useCoverageFile() {
  const { t } = useTranslation()
  const language = useLanguage()
  const phenomenonName = usePhenomenonName()
  const nameOf = (seat: { nameNl: string; nameEn: string }) => (language === 'nl' ? seat.nameNl : seat.nameEn)
  const statusOf = ({ applies, status }: { applies: boolean; status: Coverage['seats'][number]['status'] }) =>
    t(`coverage.status.${applies ? status : 'off'}`)
  const saveCsv = useCsvFile()
  const save = (rows: CsvRow[], asked: string, day: string) => saveCsv(rows, `${t('coverage.file')}-${asked}-${day}`)
  const yesNo = (yes: boolean) => t(yes ? 'yes' : 'no')
  return {
    network: ({ phenomenon, asOf, seats }: Coverage) =>
      save(
        [
          [
            ...[t('phenomena.seat'), t('card.layer'), t('seat.necessity'), t('seat.condition')],
            ...[t('coverage.term.needed'), t('coverage.statusLabel'), t('kinds.organisation'), t('kinds.professional')],
          ],
          ...seats.map((seat) => [
            ...[nameOf(seat), t(`layer.${seat.layer}`), t(`necessity.${seat.necessity}`)],
            ...[(language === 'nl' ? seat.conditionNl : seat.conditionEn) ?? '', yesNo(seat.needed), statusOf(seat)],
            ...[seat.organisations.map(({ label }) => label).join(', '), seat.professionals.length],
          ]),
        ],
        phenomenon,
        asOf,
      ),
    matrix: ({ phenomena, asOf, seats }: CoverageMatrix) =>
      save(
        [
          [t('phenomena.seat'), t('card.layer'), ...phenomena.map(({ id }) => phenomenonName(id))],
          ...seats.map((seat) => [
            ...[nameOf(seat), t(`layer.${seat.layer}`)],
            ...seat.cells.map((cell) => (cell ? statusOf(cell) : '')),
          ]),
        ],
        t('coverage.fileAll'),
        asOf,
      ),
  }
}
