import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { download } from '../../api.ts'
import { saveFile } from '../../ui/save-file.ts'
import { pageAddress } from '../../view/address.ts'

/** In the order in which an empty network is filled: a row names what an earlier list brought in. */
const tables = ['organisations', 'professionals', 'involvements', 'ties'] as const
const forms = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const
type Wanted = { table: (typeof tables)[number]; form: keyof typeof forms }

/** Empty files to fill in, one for each kind of row. */
export function Templates() {
  const { t } = useTranslation()
  const fetching = useMutation({
    mutationFn: async ({ table, form }: Wanted) => {
      const content = await download(endpoints.imports.template, { params: { table } }, forms[form])
      saveFile(content, `${t(`imports.template.file.${table}`)}.${form}`)
    },
  })
  return (
    <section className="templates">
      <h2>{t('imports.template.title')}</h2>
      <p>{t('imports.template.lead')}</p>
      <ol className="templates__list">
        {tables.map((table) => (
          <li key={table}>
            <h3>{t(`imports.rows.${table}`)}</h3>
            <p>{t(`imports.template.${table}`)}</p>
            <div className="templates__forms">
              {(['xlsx', 'csv'] as const).map((form) => (
                <Button
                  key={form}
                  className="button button--small"
                  isDisabled={fetching.isPending}
                  aria-label={t(`imports.template.get.${form}`, { rows: t(`imports.rows.${table}`) })}
                  onPress={() => fetching.mutate({ table, form })}
                >
                  <Download size={15} aria-hidden />
                  {t(`imports.template.${form}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {fetching.error && (
        <p role="alert" className="import-alert">
          {t('imports.template.failed', { reason: fetching.error.message })}
        </p>
      )}
      <p>
        {t('imports.template.survey')}{' '}
        <Link className="link-button" href={pageAddress('survey')}>
          {t('imports.template.surveyLink')}
        </Link>
      </p>
    </section>
  )
}
