import { useTranslation } from 'react-i18next'
import type { GraphNode } from '../../../contract/graph-view.ts'
import { limits } from '../../../contract/limits.ts'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { useCount } from '../../i18n/words.ts'
import { Segments } from '../../ui/segments.tsx'
import { countsOf, type Picture } from '../../view/picture.ts'
import type { KeyMarks, StandingOut } from '../../view/standing-out.ts'
import { show, useView } from '../../view/store.ts'
import { tables } from '../../view/view.ts'
import { PartiesTable } from './parties-table.tsx'
import { TiesTable } from './ties-table.tsx'
import './table.css'

export type TableProps = {
  picture: Picture
  selected: string | null
  standing: StandingOut
  /** Who is marked as a key party; null when nobody is to be. */
  keyMarks: KeyMarks | null
  label(node: GraphNode): string
  onSelect(id: string | null): void
  onOpen(id: string): void
}

/** What the canvas shows, as tables: the same parties and ties, the same selection. */
export function TablePanel(props: TableProps) {
  const { t } = useTranslation()
  const write = useCount()
  const mayEdit = useMayEdit()
  const chosen = useView(({ view }) => view.table)
  const counts = countsOf(props.picture)
  const size = { parties: props.picture.nodes.length, ties: counts.ties }
  return (
    <div className="table-panel">
      <div className="table-panel__top">
        <Segments
          label={t('header.table')}
          choices={tables.map((id) => ({
            id,
            label: (
              <>
                {t(`table.${id}`)} <span className="numeric table-panel__size">{write(size[id])}</span>
              </>
            ),
          }))}
          chosen={chosen}
          onChoose={(table) => show({ table }, 'replace')}
        />
        {(mayEdit || chosen === 'parties') && (
          <p className="table-panel__hint">{mayEdit ? t('rows.hint') : t('rows.hintRead', limits.connecting)}</p>
        )}
      </div>
      {chosen === 'parties' ? <PartiesTable {...props} /> : <TiesTable {...props} />}
    </div>
  )
}
