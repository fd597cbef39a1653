import { limits } from '../../../contract/limits.ts'

export type Readable = { readable: File[]; refused: { name: string; reason: 'large' | 'empty' | 'locked' }[] }

/**
 * Reads files into memory: what is checked is then also what is stored, even when somebody saves the file meanwhile.
 * What cannot be sent is told at once.
 */
export async function readFiles(files: readonly File[]): Promise<Readable> {
  const read: Readable = { readable: [], refused: [] }
  for (const file of files) {
    const { name, type, lastModified, size } = file
    const content = size > limits.importBytes ? 'large' : await file.arrayBuffer().catch(() => 'locked' as const)
    if (typeof content === 'string') read.refused.push({ name, reason: content })
    else if (content.byteLength === 0) read.refused.push({ name, reason: 'empty' })
    else read.readable.push(new File([content], name, { type, lastModified }))
  }
  return read
}
