/** Names a file after what is in it and the day it was made, in characters that every file system takes. */
export function fileName(parts: readonly (string | null)[], day: string, extension: string): string {
  const plain = [...parts, day]
    .filter((part) => part !== null)
    .map((part) =>
      part
        .normalize('NFD')
        .replaceAll(/\p{Diacritic}/gu, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, ''),
    )
  return `${plain.filter(Boolean).join('-')}.${extension}`
}
