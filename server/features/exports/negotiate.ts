import { type ExportFormat, exportFormats } from '../../../contract/exports.ts'
import { Refusal } from '../../http/refusals.ts'
import { readWeighted } from '../../http/weighted.ts'

const formats = Object.keys(exportFormats) as ExportFormat[]

/**
 * The form that `Accept` asks for (RFC 9110): the most specific range that names a form decides how much it is wanted,
 * 0 is not at all; between equals the one named first. JSON when `Accept` does not care.
 * @throws {Refusal} 406 when we have none of its forms
 */
export function formatFor(accept: string | undefined): ExportFormat {
  const wishes = readWeighted(accept?.trim() || '*/*')
  const offers = formats.flatMap((format) => {
    const ranges = [format, `${format.split('/')[0]}/*`, '*/*']
    const place = ranges.map((range) => wishes.findIndex((wish) => wish.value === range)).find((found) => found >= 0)
    const quality = wishes[place ?? -1]?.quality ?? 0
    return place !== undefined && quality > 0 ? [{ format, quality, place }] : []
  })
  const [best] = offers.sort((a, b) => b.quality - a.quality || a.place - b.place)
  if (best) return best.format
  const known = formats.join(', ')
  throw new Refusal(406, { nl: `Kies een van: ${known}.`, en: `Choose one of: ${known}.` })
}
