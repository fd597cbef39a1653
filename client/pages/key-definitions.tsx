import { useTranslation } from 'react-i18next'
import { keyMeasures } from '../../contract/key-parties.ts'
import { Definitions } from './definitions.tsx'

/** What each figure is, over what it is taken, and what it is not. */
export function KeyDefinitions() {
  const { t } = useTranslation()
  const measures = keyMeasures.map((by) => ({ key: by, term: t(`key.by.${by}`), meaning: t(`key.definition.${by}`) }))
  const words = (['keyParty', 'scope', 'not'] as const).map((word) => ({
    key: word,
    term: t(`key.term.${word}`),
    meaning: t(`key.definition.${word}`),
  }))
  return <Definitions title={t('key.how')} terms={[...measures, ...words]} />
}
