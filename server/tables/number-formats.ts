import { readXml } from './xml.ts'

/** The formats that a workbook has without writing them down, which show a date. */
const builtIn = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** For each style that a cell may have, whether its number is a date. */
export async function dateFormats(styles: AsyncIterable<string>): Promise<boolean[]> {
  const own = new Map<number, boolean>()
  const isDate: boolean[] = []
  let inCells = false
  await readXml(styles, {
    open({ name, attributes }) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), showsDay(attributes.formatCode ?? ''))
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attributes.numFmtId ?? 0)
        isDate.push(own.get(id) ?? builtIn(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return isDate
}

/** Whether a format writes a day or a year, outside quoted words, escaped characters, colours and conditions. */
function showsDay(code: string): boolean {
  return /[dyj]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General/gi, '').split(';')[0] ?? '')
}

/** A number as a person would write it: without the noise of binary fractions. */
export function numberText(value: string): string {
  const number = Number(value)
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value
}

const dayMs = 86_400_000

/** The ISO day of a serial number; the number itself where no day has it. */
export function dayText(value: string, from1904: boolean): string {
  const serial = Math.floor(Number(value)) + (from1904 ? 1_462 : 0)
  // The calendar of 1900 has a 29 February that never was, as number 60.
  const isDay = serial >= 1 && serial <= 2_958_465 && serial !== 60
  if (!isDay) return numberText(value)
  const epoch = Date.UTC(1899, 11, serial > 60 ? 30 : 31)
  return new Date(epoch + serial * dayMs).toISOString().slice(0, 10)
}
