import { useLanguage } from '../i18n/words.ts'

type Props = { seat: { conditionNl: string | null; conditionEn: string | null }; className?: string }

/** On what condition a seat is needed, in the other language where this one has no words for it; nothing without one. */
export function Condition({ seat: { conditionNl, conditionEn }, className }: Props) {
  const language = useLanguage()
  const [own, other, lang] = language === 'nl' ? [conditionNl, conditionEn, 'en'] : [conditionEn, conditionNl, 'nl']
  if (!own && !other) return null
  return (
    <span className={className} lang={own ? undefined : lang}>
      {own || other}
    </span>
  )
}
