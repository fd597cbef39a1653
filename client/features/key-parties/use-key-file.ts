import { useTranslation } from 'react-i18next'
import type { KeyMatrix, KeyParties } from '../../../contract/key-parties.ts'
import type { PartyReference } from '../../../contract/parties.ts'
import type { Layer } from '../../../contract/vocabulary.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { useCsvFile } from '../../pages/use-csv-file.ts'

/** Saves the figures of this page as CSV: posts go along, names of people do not: that is an export, which is logged. */
export function useKeyFile() {
  const { t } = useTranslation()
  const phenomenonName = usePhenomenonName()
  const save = useCsvFile()
  const layerName = (layer: Layer | null) => t(`layer.${layer ?? 'none'}`)
  const nameOf = ({ kind, label, function: job, organisationName }: PartyReference) =>
    kind === 'organisation' ? label : [job, organisationName].filter(Boolean).join(' · ') || t('kind.professional')
  return {
    network: ({ phenomenon, asOf, items }: KeyParties) =>
      save(
        [
          [
            ...[t('key.rank'), t('key.party'), t('card.layer'), t('key.by.degree'), t('key.by.betweenness')],
            ...[t('key.by.constraint'), t('key.by.cut')],
          ],
          ...items.map((party) => [
            ...[party.rank ?? '', nameOf(party), layerName(party.layer), party.degree, party.share ?? ''],
            ...[party.constraint ?? '', party.cut ? t('key.cutShort', party.cut) : t('key.noCut')],
          ]),
        ],
        `${t('key.file')}-${phenomenon}-${asOf}`,
      ),
    matrix: ({ phenomena, asOf, parties }: KeyMatrix) =>
      save(
        [
          [t('key.party'), t('card.layer'), ...phenomena.map(({ id }) => phenomenonName(id))],
          ...parties.map(({ cells, layer, ...party }) => [
            ...[nameOf(party), layerName(layer)],
            ...cells.map((cell) => (cell?.key ? (cell.rank ?? t('key.isKey')) : '')),
          ]),
        ],
        `${t('key.file')}-${t('key.fileAll')}-${asOf}`,
      ),
  }
}
