import { TextDecoder } from 'node:util'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { limits } from '../../contract/limits.ts'
import { FileRefused, FileTooLarge, UnreadableFile, WrongFileType } from './refusals.ts'

/** The parts of a zip, by their paths. Each is unpacked piece by piece, and only as far as its directory promised. */
export type Parts = {
  has(path: string): boolean
  paths: readonly string[]
  /** @throws {UnreadableFile} when it is not there or damaged */
  text(path: string): AsyncIterable<string>
}

/** Whether it starts as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third] = bytes
  return p === 0x50 && k === 0x4b && (third === 3 || third === 5 || third === 7)
}

/** Parts that the largest of workbooks does not come near. */
const manyParts = 5_000

/** @throws {FileTooLarge | UnreadableFile | WrongFileType} */
export async function openZip(bytes: Uint8Array, signal?: AbortSignal): Promise<Parts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  let unpacked = 0
  let zip: ZipFile
  try {
    zip = await fromBufferPromise(buffer, { lazyEntries: true })
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (unpacked > limits.importUnpackedBytes || entries.size >= manyParts) throw new FileTooLarge('unpacked')
      if (entry.isEncrypted()) throw new WrongFileType('oldWorkbook')
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error
    // Its first part tells a workbook that was cut off from some other archive.
    throw buffer.toString('latin1', 30, 38).match(/^(\[Content|_rels\/|docProps|xl\/)/)
      ? damaged()
      : new WrongFileType('archive')
  }
  return {
    has: (path) => entries.has(path),
    paths: [...entries.keys()],
    text: (path) => textOf(zip, entries.get(path), signal),
  }
}

async function* textOf(zip: ZipFile, entry: Entry | undefined, signal?: AbortSignal): AsyncGenerator<string> {
  if (!entry) throw damaged()
  let decoder: TextDecoder | undefined
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      signal?.throwIfAborted()
      const bytes: Buffer = Buffer.from(chunk)
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
      yield decoder.decode(bytes, { stream: true })
    }
    decoder?.decode()
  } catch (error) {
    if (signal?.aborted) throw error
    throw damaged()
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff || bytes[1] === 0) return 'utf-16le'
  return bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-8'
}

/** A workbook that cannot be read to its end. */
export function damaged(): UnreadableFile {
  return new UnreadableFile({
    nl: 'De werkmap is afgebroken of beschadigd. Open haar, bewaar haar opnieuw en probeer het nog eens.',
    en: 'The workbook is cut off or damaged. Open it, save it again and try once more.',
  })
}
