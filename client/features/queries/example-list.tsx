import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { examples } from '../../../contract/query-examples.ts'
import { takeUp } from './query-store.ts'

/** Questions to begin with. */
export function ExampleList({ onChosen }: { onChosen(): void }) {
  const { t } = useTranslation()
  return (
    <section className="panel side">
      <h2 className="side__title">{t('queries.examples')}</h2>
      <ul className="side__list">
        {examples.map(({ id, cypher }) => (
          <li key={id}>
            <Button
              className="side__item"
              onPress={() => {
                takeUp({ text: `// ${t(`queries.example.${id}`)}\n${cypher}`, kinds: {} })
                onChosen()
              }}
            >
              {t(`queries.example.${id}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
