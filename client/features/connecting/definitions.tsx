import { useTranslation } from 'react-i18next'
import { Definitions } from '../../pages/definitions.tsx'

/** How a connecting network is found, and what its figures mean. */
export function ConnectingDefinitions() {
  const { t } = useTranslation()
  return (
    <Definitions
      title={t('connecting.how')}
      terms={(['tree', 'strength', 'bound', 'step'] as const).map((key) => ({
        key,
        term: t(`connecting.term.${key}`),
        meaning: t(`connecting.definition.${key}`),
      }))}
    />
  )
}
