import { useTranslation } from 'react-i18next'
import { Section } from './section.tsx'

const facets = ['tasks', 'powers', 'interests', 'workingMethod'] as const
type Profile = { [Facet in (typeof facets)[number]]?: string | undefined }

/** What partners must know of each other: tasks, powers, interests and working method. */
export function About({ record }: { record: Profile | undefined }) {
  const { t } = useTranslation()
  const known = facets.filter((facet) => record?.[facet])
  return (
    <Section title={t('card.about')}>
      {known.length === 0 ? (
        <p className="card__none">{t('card.noAbout')}</p>
      ) : (
        <dl className="card__facets">
          {known.map((facet) => (
            <div key={facet}>
              <dt>{t(`card.${facet}`)}</dt>
              <dd>{record?.[facet]}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}
