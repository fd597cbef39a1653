import { useTranslation } from 'react-i18next'
import type { TrustHealth } from '../../../contract/trust-health.ts'
import { layers, tieStates } from '../../../contract/vocabulary.ts'
import { useSeatName } from '../../i18n/words.ts'
import { useCsvFile } from '../../pages/use-csv-file.ts'

/** Saves the figures between every two groups as CSV; nobody is named in it. */
export function useTrustHealthFile() {
  const { t } = useTranslation()
  const seatName = useSeatName()
  const saveCsv = useCsvFile()
  const nameOf = (id: string | null) => {
    const layer = layers.find((one) => one === id)
    if (layer) return t(`layer.${layer}`)
    return id === null ? t('trustHealth.neither') : seatName(id)
  }
  return ({ phenomenon, asOf, groups, pairs }: TrustHealth) =>
    saveCsv(
      [
        [t('trustHealth.group'), t('trustHealth.group'), ...tieStates.map((state) => t(`trustHealth.state.${state}`))],
        ...pairs.map((pair) => [
          nameOf(groups[pair.one]?.id ?? null),
          nameOf(groups[pair.other]?.id ?? null),
          ...tieStates.map((state) => pair[state]),
        ]),
      ],
      `${t('trustHealth.file')}-${phenomenon}-${asOf}`,
    )
}
