/** Characters that a line of a label holds, by how wide the shape's room is. */
export const lineLength = { organisation: 18, professional: 14, seat: 18, consultation: 18 } as const

/** A word may run this much over the line before it is broken. */
const slack = 3

/** Breaks a name into at most two lines at spaces or hyphens; what does not fit ends in an ellipsis. */
export function twoLines(name: string, length: number): string {
  const text = name.trim().replace(/\s+/g, ' ')
  if (text.length <= length) return text
  const cut = lastBreak(text, length) || firstBreak(text)
  return cut === 0 || cut > length + slack ? shorten(text, length + slack) : twoAt(text, cut, length)
}

function twoAt(text: string, cut: number, length: number): string {
  return `${text.slice(0, cut).trimEnd()}\n${shorten(text.slice(cut).trimStart(), length + slack)}`
}

/** Where the first line ends: after the last space or hyphen that fits; 0 when its first word is too long. */
function lastBreak(text: string, length: number): number {
  return Math.max(text.lastIndexOf(' ', length), text.lastIndexOf('-', length - 1) + 1, 0)
}

function firstBreak(text: string): number {
  return text.search(/[\s-]/) + 1
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`
}
