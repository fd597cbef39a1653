import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { Button, DropZone, type FileDropItem, FileTrigger, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../contract/limits.ts'
import { open } from './import-steps.ts'
import { type Readable, readFiles } from './read-files.ts'
import { Templates } from './templates.tsx'
import './choose-file.css'

const types = ['.csv', '.txt', '.xlsx', '.graphml', '.gexf', '.json', '.xml']

/** Where a file is dropped or chosen, with what is expected of it. */
export function ChooseFile() {
  const { t } = useTranslation()
  const [refused, setRefused] = useState<Readable['refused']>([])
  const take = async (files: readonly File[]) => {
    const { readable, refused } = await readFiles(files)
    setRefused(refused)
    if (refused.length === 0) open(readable)
  }
  const megabytes = limits.importBytes / 1_048_576
  return (
    <>
      <p className="page__lead">{t('imports.lead')}</p>
      <DropZone
        className="drop-zone"
        onDrop={async ({ items }) => {
          const dropped = items.filter((item): item is FileDropItem => item.kind === 'file')
          await take(await Promise.all(dropped.map((item) => item.getFile())))
        }}
      >
        <FileUp size={32} strokeWidth={1.5} aria-hidden />
        <Text slot="label" className="drop-zone__label">
          {t('imports.drop')}
        </Text>
        <FileTrigger allowsMultiple acceptedFileTypes={types} onSelect={(files) => void take([...(files ?? [])])}>
          <Button className="button button--primary">{t('imports.choose')}</Button>
        </FileTrigger>
        <p className="drop-zone__hint">{t('imports.accepts')}</p>
        <p className="drop-zone__hint">{t('imports.bounds', { megabytes, rows: limits.importRows })}</p>
      </DropZone>
      {refused.length > 0 && (
        <ul role="alert" className="import-alert">
          {refused.map(({ name, reason }) => (
            <li key={name}>
              <strong>{name}</strong>: {t(`imports.unreadable.${reason}`, { megabytes })}
            </li>
          ))}
        </ul>
      )}
      <p className="imports__privacy">{t('imports.privacy')}</p>
      <Templates />
    </>
  )
}
