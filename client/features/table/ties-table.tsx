import { ArrowLeftRight, ArrowRight } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { drawnTies } from '../../graph/ties.ts'
import { useDay } from '../../i18n/words.ts'
import { TrustBar } from '../../ui/trust-bar.tsx'
import { type ColumnOf, DataTable } from './data-table.tsx'
import { type TieRow, tieRow } from './rows.ts'
import type { TableProps } from './table-panel.tsx'

/** The trust in view, one row for a pair. Choosing a row chooses the party that trusts. */
export function TiesTable({ picture, selected, label, onSelect, onOpen }: TableProps) {
  const { t } = useTranslation()
  const day = useDay()
  const rows = useMemo(() => {
    const names = new Map(picture.nodes.map((node) => [node.id, label(node)]))
    return drawnTies(picture.edges)
      .filter((tie) => tie.kind === 'trusts')
      .map((tie) => tieRow(tie, names))
  }, [picture, label])
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
        width: 140,
        cell: (row) => (
          <span className="data-table__name">
            {row.mutual ? <ArrowLeftRight size={15} aria-hidden /> : <ArrowRight size={15} aria-hidden />}
            <span>{row.mutual ? t('table.mutual') : t('table.oneSided')}</span>
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
  }, [t, day, onSelect])
  const chosen = rows.find((row) => row.fromId === selected)?.id ?? null
  const fromOf = (id: string) => rows.find((row) => row.id === id)?.fromId ?? null
  return (
    <DataTable
      label={t('table.tiesLabel')}
      rows={rows}
      columns={columns}
      firstSort={{ column: 'level', direction: 'descending' }}
      selected={chosen}
      onSelect={(id) => onSelect(id && fromOf(id))}
      onOpen={(id) => {
        const from = fromOf(id)
        if (from) onOpen(from)
      }}
      empty={t('table.noTies')}
    />
  )
}
