import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GraphSchema } from '../../../contract/graph-schema.ts'
import { queries } from '../../queries.ts'

type Properties = GraphSchema['labels'][number]['properties']

/** What there is to ask about; what is pressed comes into the question, where the cursor is. */
export function SchemaPanel({ onInsert }: { onInsert(piece: string): void }) {
  const { t } = useTranslation()
  const { data, error } = useQuery(queries.graphSchema())
  return (
    <section className="panel side">
      <h2 className="side__title">{t('queries.schema')}</h2>
      <p className="side__empty">{error?.message ?? t('queries.schemaHint')}</p>
      <h3 className="side__heading">{t('queries.labels')}</h3>
      {data?.labels.map(({ name, properties }) => (
        <Entry key={name} name={name} piece={`:${name}`} properties={properties} onInsert={onInsert} />
      ))}
      <h3 className="side__heading">{t('queries.relations')}</h3>
      {data?.relations.map(({ type, from, to, properties }) => (
        <Entry
          key={type}
          name={type}
          ends={`${from.join(', ')} → ${to}`}
          piece={`-[:${type}]->`}
          properties={properties}
          onInsert={onInsert}
        />
      ))}
    </section>
  )
}

type EntryProps = { name: string; ends?: string; piece: string; properties: Properties; onInsert(piece: string): void }

function Entry({ name, ends, piece, properties, onInsert }: EntryProps) {
  const { t } = useTranslation()
  return (
    <details className="schema">
      <summary className="schema__name">
        <ChevronRight size={15} aria-hidden />
        <span>{name}</span>
        {ends && <span className="side__hint">{ends}</span>}
      </summary>
      <div className="schema__pieces">
        <Button className="schema__piece schema__piece--whole" onPress={() => onInsert(piece)}>
          {piece}
        </Button>
        {properties.map((property) => (
          <Button
            key={property.name}
            className="schema__piece"
            aria-label={`${property.name}, ${t(`queries.type.${property.type}`)}`}
            onPress={() => onInsert(`.${property.name}`)}
          >
            {property.name} <span className="side__hint">{t(`queries.type.${property.type}`)}</span>
          </Button>
        ))}
      </div>
    </details>
  )
}
