import { isAscii, isUtf8 } from 'node:buffer'
import { setImmediate as turn } from 'node:timers/promises'
import { UnreadableFile, WrongFileType } from './refusals.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A file that is text. */
export type TextFile = { bytes: Uint8Array; encoding: Encoding; start: string }

const chunkBytes = 65_536

/**
 * The file as text: UTF-16 when its first bytes say so, UTF-8 when it is valid UTF-8, else Windows-1252.
 * @throws {WrongFileType} when it holds what no text holds
 */
export function textFile(bytes: Uint8Array): TextFile {
  const encoding = encodingOf(bytes)
  if (!encoding.startsWith('utf-16')) refuseBinary(bytes, encoding === 'windows-1252' ? notWindows1252 : notText)
  const start = startOf(bytes, encoding)
  if (documents.test(start)) throw new WrongFileType('document')
  return { bytes, encoding, start }
}

/** The text in pieces; between two of them other work gets its turn. @throws {WrongFileType | UnreadableFile} */
export async function* textOf({ bytes, encoding }: TextFile, signal?: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    await turn()
    signal?.throwIfAborted()
    const text = decoded(() => decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true }))
    if (control.test(text)) throw new WrongFileType('binary')
    if (text) yield text
  }
  decoded(() => decoder.decode())
}

/** The whole text at once. */
export function wholeText({ bytes, encoding }: TextFile): string {
  return decoded(() => new TextDecoder(encoding, { fatal: true }).decode(bytes))
}

function decoded(decode: () => string): string {
  try {
    return decode()
  } catch {
    throw new UnreadableFile({
      nl: 'Het bestand is afgebroken of beschadigd: er staan tekens in die niet te lezen zijn.',
      en: 'The file is cut off or damaged: it holds characters that cannot be read.',
    })
  }
}

/** Its first characters behind white space. */
function startOf(bytes: Uint8Array, encoding: Encoding): string {
  const text = bytes.findIndex((byte) => ![0, 0x20, 0x09, 0x0a, 0x0d].includes(byte))
  const even = text - (text % 2)
  return text < 0 ? '' : new TextDecoder(encoding).decode(bytes.subarray(even, even + 4_096)).trimStart()
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // XML may be UTF-16 without a mark: its first character is always "<".
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  // Cut off in the middle of a character it is UTF-8 still, and refused as such when it is read.
  const cut = [1, 2, 3].map((count) => bytes.subarray(0, -count)).find((part) => isUtf8(part))
  return cut && !isAscii(cut) ? 'utf-8' : 'windows-1252'
}

function refuseBinary(bytes: Uint8Array, codes: readonly boolean[]): void {
  for (let at = 0; at < bytes.length; at++) if (codes[bytes[at] ?? 0]) throw new WrongFileType('binary')
}

const isControl = (code: number) => code < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(code)
const notText = Array.from({ length: 256 }, (_, code) => isControl(code))
const notWindows1252 = notText.map((isNot, code) => isNot || [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(code))
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text holds
const control = /[\u0000-\u0008\u000b\u000e-\u001f]/
/** What a PDF, a PostScript, an RTF and a bzip2 start with, which may do without control characters. */
const documents = /^(%PDF-|%!PS|\{\\rtf|BZh\d)/
