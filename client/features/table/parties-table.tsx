import { Star } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useMayEdit } from '../../edits/use-may-edit.ts'
import { useSeatName } from '../../i18n/words.ts'
import { KeySigns, useKeyWords } from '../../ui/key-signs.tsx'
import { LayerMark, PartyMark } from '../../ui/party-mark.tsx'
import type { KeyMark, KeyMarks } from '../../view/standing-out.ts'
import { useView } from '../../view/store.ts'
import { CellEditor } from './cell-editor.tsx'
import { useChosen } from './chosen.ts'
import { type ColumnOf, DataTable, type Editing } from './data-table.tsx'
import { PartyActions } from './party-actions.tsx'
import { PartyField } from './party-field.tsx'
import { isPartyColumn, type PartyColumn, partyJob } from './party-job.ts'
import { RowBar } from './row-bar.tsx'
import { type PartyRow, partyRow } from './rows.ts'
import { StandingMark } from './standing-mark.tsx'
import type { TableProps } from './table-panel.tsx'
import { useBulk } from './use-bulk.ts'

/** The parties and vacant seats in view. */
export function PartiesTable({ picture, selected, standing, keyMarks, label, onSelect, onOpen }: TableProps) {
  const { t } = useTranslation()
  const seat = useSeatName()
  const keyWords = useKeyWords()
  const rows = useMemo(
    () => picture.nodes.map((node) => partyRow(node, { label, seat, role: (role) => t(`role.${role}`), keyMarks })),
    [picture.nodes, label, seat, keyMarks, t],
  )
  const words = useColumnWords()
  const mayEdit = useMayEdit()
  const phenomenon = useView(({ view }) => view.phenomenon)
  const editing = useMemo(
    (): Editing<PartyRow> | null =>
      mayEdit
        ? {
            isEditable: ({ node }, column) => isPartyColumn(column, node, phenomenon),
            editor: ({ node, name }, column, at) =>
              isPartyColumn(column, node, phenomenon) && (
                <CellEditor
                  {...at}
                  key={`${column} ${node.id}`}
                  row={node.id}
                  title={t('rows.edit', { field: words[column], name })}
                  job={partyJob(node, column, phenomenon, t('edit.changed', { name }))}
                >
                  <PartyField column={column} />
                </CellEditor>
              ),
          }
        : null,
    [mayEdit, phenomenon, t, words],
  )
  const columns = useMemo(
    (): ColumnOf<PartyRow>[] => [
      {
        id: 'name',
        name: t('table.name'),
        width: '1fr',
        cell: (row) => (
          <span className="data-table__name">
            <PartyMark kind={row.kind} layer={row.layer} />
            <StandingMark standing={standing} id={row.id} />
            <span>{row.name}</span>
          </span>
        ),
      },
      ...(keyMarks ? [keyMarkColumn(t('keyMark.column'), keyMarks, keyWords)] : []),
      { id: 'function', name: t('table.function'), width: '1fr', cell: (row) => row.function },
      { id: 'organisation', name: t('table.organisation'), width: '1fr', cell: (row) => row.organisation },
      { id: 'ties', name: t('table.tieCount'), width: 88, isNumber: true, cell: (row) => row.ties },
      {
        id: 'key',
        name: t('table.key'),
        width: 116,
        cell: (row) => row.key && <Star size={15} className="data-table__key" aria-label={t('yes')} />,
      },
      {
        id: 'layer',
        name: t('table.layer'),
        width: 164,
        cell: (row) => (
          <span className="data-table__name">
            <LayerMark layer={row.layer} />
            <span>{t(`layer.${row.layer ?? 'none'}`)}</span>
          </span>
        ),
      },
      { id: 'kind', name: t('table.kind'), width: 112, cell: (row) => t(`kind.${row.kind}`) },
      { id: 'roles', name: t('table.roles'), width: 200, cell: (row) => <span title={row.roles}>{row.roles}</span> },
      { id: 'seats', name: t('table.seats'), width: 180, cell: (row) => <span title={row.seats}>{row.seats}</span> },
    ],
    [t, standing, keyMarks, keyWords],
  )
  const bulk = useBulk<PartyRow>()
  const chosenIds = useChosen(({ parties }) => parties.ids)
  const chosen = rows.filter(({ id }) => chosenIds.has(id))
  return (
    <>
      <RowBar table="parties" chosen={chosen} bulk={bulk} nameOf={nameOf}>
        <PartyActions rows={chosen} bulk={bulk} mayEdit={mayEdit} />
      </RowBar>
      <DataTable
        table="parties"
        nameOf={nameOf}
        mayChoose={isParty}
        editing={editing}
        label={t('table.partiesLabel')}
        rows={rows}
        columns={columns}
        firstSort={{ column: 'name', direction: 'ascending' }}
        selected={selected}
        onSelect={onSelect}
        onOpen={onOpen}
        empty={t('empty.filters')}
      />
    </>
  )
}

const nameOf = ({ name }: PartyRow) => name
const isParty = ({ kind }: PartyRow) => kind === 'organisation' || kind === 'professional'

function keyMarkColumn(name: string, keyMarks: KeyMarks, inWords: (mark: KeyMark) => string): ColumnOf<PartyRow> {
  return {
    id: 'keyMark',
    name,
    width: 420,
    cell: ({ id }) => {
      const mark = keyMarks.get(id)
      return (
        mark && (
          <span className="data-table__name">
            <KeySigns mark={mark} />
            <span>{inWords(mark)}</span>
          </span>
        )
      )
    },
  }
}

function useColumnWords(): Record<PartyColumn, string> {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      name: t('table.name'),
      function: t('table.function'),
      key: t('table.key'),
      roles: t('table.roles'),
      seats: t('table.seats'),
    }),
    [t],
  )
}
