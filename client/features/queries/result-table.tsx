import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Cell } from '../../../contract/cells.ts'
import { useLanguage } from '../../i18n/words.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { partyAddress } from '../../view/address.ts'
import { cellOrder, cellText } from './cell-text.ts'

/** Rows that are drawn at first, and with each "more": the rest is counted, sorted and saved all the same. */
const portion = 200

type Sort = { column: number; isDescending: boolean }

/** The rows of an answer; each column sorts. Parties lead to where they stand in the network. */
export function ResultTable({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly Cell[])[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [sort, setSort] = useState<Sort | null>(null)
  const [drawn, setDrawn] = useState(portion)
  const inOrder = useMemo(() => {
    if (!sort) return rows
    const order = cellOrder(language)
    const way = sort.isDescending ? -1 : 1
    return rows.toSorted((a, b) => way * order(a[sort.column], b[sort.column]))
  }, [rows, sort, language])
  const isNumeric = (column: number) => typeof rows.find((row) => row[column] !== null)?.[column] === 'number'
  const turn = (column: number) =>
    setSort((before) => ({ column, isDescending: before?.column === column && !before.isDescending }))
  return (
    <>
      <ScrollRegion className="answer__scroll" label={t('queries.rows')}>
        <table className="answer__table">
          <thead>
            <tr>
              {columns.map((name, index) => {
                const way = sort?.column === index ? (sort.isDescending ? 'descending' : 'ascending') : null
                return (
                  <th key={name} scope="col" {...(way && { 'aria-sort': way })}>
                    <Button
                      className={isNumeric(index) ? 'answer__sort answer__sort--end' : 'answer__sort'}
                      onPress={() => turn(index)}
                    >
                      {name}
                      {way === 'ascending' && <ArrowUp size={14} aria-hidden />}
                      {way === 'descending' && <ArrowDown size={14} aria-hidden />}
                    </Button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {inOrder.slice(0, drawn).map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no name of their own
              <tr key={place}>
                {columns.map((name, index) => (
                  <td key={name} className={typeof row[index] === 'number' ? 'numeric' : undefined}>
                    <Value cell={row[index]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {drawn < rows.length && (
        <Button className="button answer__more" onPress={() => setDrawn(drawn + portion)}>
          {t('queries.more', { count: Math.min(portion, rows.length - drawn), left: rows.length - drawn })}
        </Button>
      )}
    </>
  )
}

function Value({ cell }: { cell: Cell | undefined }) {
  const { t } = useTranslation()
  if (cell === null || cell === undefined) return <span className="answer__none">{t('queries.none')}</span>
  if (typeof cell === 'boolean') return cell ? t('yes') : t('no')
  const text = cellText(cell)
  const isParty = typeof cell === 'object' && 'type' in cell && cell.type === 'node' && cell.labels.includes('Party')
  const id = isParty ? cell.properties.id : null
  return typeof id === 'string' ? <Link href={partyAddress(id)}>{text}</Link> : text
}
