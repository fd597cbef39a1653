import { ArrowLeftRight, ArrowRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { drawnTies } from '../../graph/ties.ts'
import { useDay } from '../../i18n/words.ts'
import { TrustBar } from '../../ui/trust-bar.tsx'
import { CellEditor } from './cell-editor.tsx'
import { useChosen } from './chosen.ts'
import { type ColumnOf, DataTable, type Editing } from './data-table.tsx'
import { RowBar } from './row-bar.tsx'
import { type TieRow, tieRow } from './rows.ts'
import { StepMark } from './standing-mark.tsx'
import type { TableProps } from './table-panel.tsx'
import { TieActions } from './tie-actions.tsx'
import { TieFields } from './tie-fields.tsx'
import { isTieColumn, tieJob } from './tie-job.ts'
import { useBulk } from './use-bulk.ts'

/** The trust in view, one row for a pair. Choosing a row chooses the party that trusts. */
export function TiesTable({ picture, selected, standing, label, onSelect, onOpen }: TableProps) {
  const { t } = useTranslation()
  const day = useDay()
  const rows = useMemo(() => {
    const names = new Map(picture.nodes.map((node) => [node.id, label(node)]))
    return drawnTies(picture.edges)
      .filter((tie) => tie.kind === 'trusts')
      .map((tie) => tieRow(tie, names))
  }, [picture, label])
  const mayEdit = useMayEdit()
  const editing = useMemo(
    (): Editing<TieRow> | null =>
      mayEdit
        ? {
            isEditable: (_, column) => isTieColumn(column),
            editor: (row, column, at) => {
              if (!isTieColumn(column)) return null
              const names = new Map([
                [row.fromId, row.from],
                [row.toId, row.to],
              ])
              const parts = new Map(
                row.claims.map(({ id, source, target }) => [
                  id,
                  t('rows.trustOf', { from: names.get(source), to: names.get(target) }),
                ]),
              )
              return (
                <CellEditor
                  {...at}
                  key={`${column} ${row.id}`}
                  row={row.id}
                  title={t('rows.edit', { field: t(`table.${column}`), name: nameOf(row) })}
                  job={tieJob(row, column, parts, t('edit.trustChanged', row))}
                >
                  <TieFields column={column} parts={parts} />
                </CellEditor>
              )
            },
          }
        : null,
    [mayEdit, t],
  )
  const columns = useMemo((): ColumnOf<TieRow>[] => {
    const party = (id: string, name: string) => (
      <Button className="link-button" onPress={() => onSelect(id)}>
        {name}
      </Button>
    )
    return [
      { id: 'from', name: t('table.from'), width: '1fr', cell: (row) => party(row.fromId, row.from) },
      {
        id: 'mutual',
        name: t('table.state'),
        width: 184,
        cell: (row) => (
          <span className="data-table__name">
            {row.mutual ? <ArrowLeftRight size={15} aria-hidden /> : <ArrowRight size={15} aria-hidden />}
            <span>{row.mutual ? t('table.mutual') : t('table.oneSided')}</span>
            <StepMark standing={standing} ends={[row.fromId, row.toId]} />
          </span>
        ),
      },
      { id: 'to', name: t('table.to'), width: '1fr', cell: (row) => party(row.toId, row.to) },
      {
        id: 'level',
        name: t('table.level'),
        width: 120,
        cell: (row) => <TrustBar level={row.level} stale={row.stale === 'yes'} />,
      },
      { id: 'confirmed', name: t('table.confirmed'), width: 130, cell: (row) => row.confirmed && day(row.confirmed) },
      {
        id: 'stale',
        name: t('table.fresh'),
        width: 150,
        cell: (row) =>
          row.stale === 'no' ? (
            t('table.upToDate')
          ) : (
            <span className="nl-data-badge badge--warn">
              {t(row.stale === 'yes' ? 'table.stale' : 'table.partlyStale')}
            </span>
          ),
      },
    ]
  }, [t, day, onSelect, standing])
  // Of the ties of the selected party the one that was gone to; else the first.
  const [last, setLast] = useState<string | null>(null)
  const ofSelected = rows.filter((row) => row.fromId === selected)
  const chosen = (ofSelected.find((row) => row.id === last) ?? ofSelected[0])?.id ?? null
  const fromOf = (id: string) => rows.find((row) => row.id === id)?.fromId ?? null
  const bulk = useBulk<TieRow>()
  const chosenIds = useChosen(({ ties }) => ties.ids)
  const chosenRows = rows.filter(({ id }) => editing && chosenIds.has(id))
  return (
    <>
      <RowBar table="ties" chosen={chosenRows} bulk={bulk} nameOf={nameOf}>
        <TieActions rows={chosenRows} bulk={bulk} />
      </RowBar>
      <DataTable
        table="ties"
        nameOf={nameOf}
        mayChoose={editing && everyRow}
        editing={editing}
        label={t('table.tiesLabel')}
        rows={rows}
        columns={columns}
        firstSort={{ column: 'level', direction: 'descending' }}
        selected={chosen}
        onSelect={(id) => {
          setLast(id)
          onSelect(id && fromOf(id))
        }}
        onOpen={(id) => {
          const from = fromOf(id)
          if (from) onOpen(from)
        }}
        empty={t('table.noTies')}
      />
    </>
  )
}

/** With ties there is nothing to do but to change them. */
const everyRow = () => true
const nameOf = ({ from, to, mutual }: TieRow) => `${from} ${mutual ? '↔' : '→'} ${to}`
