import { Refusal } from '../../http/refusals.ts'

export const sheetTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const
export type SheetFormat = keyof typeof sheetTypes

/** The form of an empty file that `Accept` asks for: a workbook unless it wants a CSV more. @throws {Refusal} 406 */
export function sheetFormat(accept = '*/*'): SheetFormat {
  const ranges = accept.split(',', 20).map((range) => range.split(';')[0]?.trim().toLowerCase())
  const wanted = ranges.flatMap((range): SheetFormat[] => {
    if (range === sheetTypes.xlsx || range === '*/*' || range === 'application/*') return ['xlsx']
    return range === sheetTypes.csv || range === 'text/*' ? ['csv'] : []
  })
  const [first] = wanted
  if (first) return first
  const known = Object.values(sheetTypes).join(', ')
  throw new Refusal(406, { nl: `Kies een van: ${known}.`, en: `Choose one of: ${known}.` })
}
