import { useTranslation } from 'react-i18next'
import { locales } from '../../../contract/vocabulary.ts'
import { speak } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/words.ts'
import { Segments } from '../../ui/segments.tsx'

const names = { nl: 'Nederlands', en: 'English' }

/** Dutch or English. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('header.language')}
      choices={locales.map((id) => ({ id, label: <span lang={id}>{id.toUpperCase()}</span>, name: names[id] }))}
      chosen={useLanguage()}
      onChoose={(language) => void speak(language)}
    />
  )
}
