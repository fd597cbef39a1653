const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const packed = /^[A-Za-z0-9_-]{22}$/

/** Writes a UUID in 22 characters, so that an address can name many; a slug stays readable behind a `*`. */
export function packId(id: string): string {
  if (!uuid.test(id)) return `*${id}`
  const bytes = (id.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22)
}

/** Reads what packId wrote; null when it did not. */
export function unpackId(text: string): string | null {
  if (text.startsWith('*')) return text.slice(1)
  if (!packed.test(text)) return null
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const hex = [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
