import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../../../contract/imports.ts'
import { ColumnsTable } from './columns-table.tsx'
import { RowsChoice } from './rows-choice.tsx'
import { ValuesForAll } from './values-for-all.tsx'
import './mapping.css'

type Table = ImportReport['tables'][number]
type Props = { tables: readonly Table[]; fileType: ImportReport['fileType'] }

/** How each table of the file is read: what its rows are, and which field each column fills. */
export function TableMappings({ tables, fileType }: Props) {
  const { t } = useTranslation()
  return (
    <section className="mappings">
      <h2>{t('imports.mapping.title')}</h2>
      {tables.map((table) => (
        <TableReading key={table.name} table={table} isOnly={tables.length === 1} isSheet={fileType === 'xlsx'} />
      ))}
    </section>
  )
}

function TableReading({ table, isOnly, isSheet }: { table: Table; isOnly: boolean; isSheet: boolean }) {
  const { t } = useTranslation()
  const { mapping, missing = [] } = table
  const used = table.columns.filter((column) => mapping.columns[column])
  const aside = table.columns.filter((column) => !mapping.columns[column])
  return (
    <div className="mapping">
      <div className="mapping__top">
        <div>
          {(!isOnly || isSheet) && <h3>{isSheet ? t('imports.mapping.sheet', { name: table.name }) : table.name}</h3>}
          <p>{t('imports.mapping.rowCount', { count: table.rowCount })}</p>
        </div>
        <RowsChoice mapping={mapping} />
      </div>
      {table.remembered && <p className="mapping__remembered">{t('imports.mapping.remembered')}</p>}
      {mapping.rows !== null && (
        <>
          <ValuesForAll mapping={mapping} missing={missing} />
          <Disclosure className="disclosure" defaultExpanded={missing.length > 0 || used.length === 0}>
            <Heading level={4} className="disclosure__heading">
              <Button slot="trigger" className="disclosure__button">
                <ChevronRight size={16} aria-hidden />
                {t('imports.mapping.used', { count: used.length, all: table.columns.length })}
                {aside.length > 0 && (
                  <span className="disclosure__hint">
                    {t('imports.mapping.aside', {
                      columns: aside.slice(0, 5).join(', ') + (aside.length > 5 ? '…' : ''),
                    })}
                  </span>
                )}
              </Button>
            </Heading>
            <DisclosurePanel>
              <ColumnsTable table={table} rows={mapping.rows} />
            </DisclosurePanel>
          </Disclosure>
        </>
      )}
    </div>
  )
}
