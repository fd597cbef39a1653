/** Names a sheet after who fills it in and for which network, in characters that every file system takes. */
export function sheetName(word: string, person: string, phenomenon: string): string {
  const plain = person
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `${[word, plain, phenomenon].filter(Boolean).join('-')}.xlsx`
}
