/** Characters that a line of a label holds, by how wide the shape's room is. */
export const lineLength = { organisation: 18, professional: 13, seat: 17, consultation: 17 } as const

/** Breaks a name into at most two lines at spaces or hyphens; what does not fit ends in an ellipsis. */
export function twoLines(name: string, length: number): string {
  const text = name.trim().replace(/\s+/g, ' ')
  if (text.length <= length) return text
  const cut = breakAt(text, length)
  const first = text.slice(0, cut).trimEnd()
  const rest = text.slice(cut).trimStart()
  return `${first}\n${shorten(rest, length)}`
}

/** Where the first line ends: after the last space or hyphen that fits, else in the middle of the word. */
function breakAt(text: string, length: number): number {
  const space = text.lastIndexOf(' ', length)
  const hyphen = text.lastIndexOf('-', length - 1) + 1
  const cut = Math.max(space, hyphen)
  return cut > length / 3 ? cut : length
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`
}
