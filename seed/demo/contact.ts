/** A host under `.example`, which is reserved (RFC 2606): mail to it reaches nobody. */
export function hostOf(domain: string): string {
  return `${domain}.example`
}

/** First name and surname as the local part of an address: no accents, no spaces. */
export function emailOf(name: string, domain: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-zA-Z -]/g, '')
    .toLowerCase()
  const [first = '', ...rest] = plain.split(' ')
  return `${first}.${rest.join('')}@${hostOf(domain)}`
}

/**
 * A number that rings nowhere. The Netherlands reserves none for fiction, so this one cannot exist twice over: 190 is no
 * area code of the numbering plan (nor a mobile or service prefix), and no Dutch subscriber number starts with a 0.
 */
export function phoneOf(index: number): string {
  const digits = String(index).padStart(5, '0')
  return `+31 190 0${digits.slice(0, 2)} ${digits.slice(2)}`
}
