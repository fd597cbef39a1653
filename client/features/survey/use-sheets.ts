import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { download } from '../../api.ts'
import { announce } from '../../ui/announcer.tsx'
import { saveFile } from '../../ui/save-file.ts'
import type { Askable } from './askable.ts'
import { sheetName } from './sheet-name.ts'

const form = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** How far making the sheets is; `failed` says at whom it stopped, and why. */
export type Sheets = {
  state: 'making' | 'done' | 'stopped' | 'failed'
  made: number
  total: number
  failed?: { name: string; reason: string }
}

/** Makes a sheet for each professional, one after the other, and hands them to the browser. */
export function useSheets(phenomenon: string | null) {
  const { t } = useTranslation()
  const [sheets, setSheets] = useState<Sheets | null>(null)
  const isStopped = useRef(false)

  const make = async (people: readonly Askable[]) => {
    if (!phenomenon) return
    isStopped.current = false
    const total = people.length
    const end = (made: number, state: Sheets['state'], failed?: Sheets['failed']) => {
      setSheets({ state, made, total, ...(failed && { failed }) })
      announce(t(`survey.made.${state}`, { count: made, total }))
    }
    end(0, 'making')
    for (const [made, { id, name }] of people.entries()) {
      if (isStopped.current) return end(made, 'stopped')
      try {
        const body = { phenomenon, professionalId: id }
        const content = await download(endpoints.imports.surveySheet, { body }, form)
        saveFile(content, sheetName(t('survey.file'), name, phenomenon))
      } catch (error) {
        return end(made, 'failed', { name, reason: error instanceof Error ? error.message : String(error) })
      }
      setSheets({ state: 'making', made: made + 1, total })
    }
    end(total, 'done')
  }
  return {
    sheets,
    make,
    stop: () => {
      isStopped.current = true
    },
  }
}
