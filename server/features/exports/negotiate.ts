import { type ExportFormat, exportFormats } from '../../../contract/exports.ts'
import { Refusal } from '../../http/refusals.ts'

/** The form that `Accept` asks for; JSON when it does not care. @throws {Refusal} 406 when we have none of its forms */
export function formatFor(accept: string | undefined): ExportFormat {
  const wishes = (accept ?? '*/*')
    .split(',', 20)
    .map((wish) => {
      const [type = '', ...parameters] = wish
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((part) => part.startsWith('q='))?.slice(2)
      return { type, quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { type } of wishes) {
    const format = (Object.keys(exportFormats) as ExportFormat[]).find((known) => matches(type, known))
    if (format) return format
  }
  const known = Object.keys(exportFormats).join(', ')
  throw new Refusal(406, { nl: `Kies een van: ${known}.`, en: `Choose one of: ${known}.` })
}

function matches(wish: string, known: ExportFormat): boolean {
  return wish === known || wish === '*/*' || wish === `${known.split('/')[0]}/*`
}
