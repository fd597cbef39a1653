import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { type ImportOptions, importOptions } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { asStored } from '../../../contract/primitives.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { faultsIn, messageIn } from '../../http/input.ts'
import { BadInput } from '../../http/refusals.ts'
import { FileTooLarge } from '../../tables/refusals.ts'

/** A file as it came in, with what the asker decided about it. */
export type Upload = { bytes: Buffer; fileName?: string; options: ImportOptions }

/** Reads the body of an import, of at most 20 MB. @throws {FileTooLarge | BadInput} before more than that is kept */
export async function readUpload(request: FastifyRequest, locale: Locale): Promise<Upload> {
  if (!request.isMultipart()) {
    const announced = Number(request.headers['content-length'] ?? 0)
    if (announced > limits.importBytes) throw new FileTooLarge('bytes')
    return { bytes: await bytesOf(request.raw), options: importOptions.parse({}) }
  }
  let upload: Omit<Upload, 'options'> | undefined
  let options: unknown = {}
  for await (const part of request.parts({ limits: formLimits })) {
    if (part.type === 'file' && part.fieldname === 'file' && !upload) {
      const bytes = await bytesOf(part.file)
      if (part.file.truncated) throw new FileTooLarge('bytes')
      upload = { bytes, ...(part.filename && { fileName: part.filename.slice(0, limits.name) }) }
    } else if (part.type === 'field' && part.fieldname === 'options') options = parsed(part.value)
    else throw fault(part.fieldname, unexpected[locale])
  }
  if (!upload) throw fault('file', missing[locale])
  return { ...upload, options: checked(options, locale) }
}

/** Decisions on thousands of rows come along as a field of the form. */
const formLimits = { fileSize: limits.importBytes, files: 1, fields: 1, parts: 2, fieldSize: 8 * limits.body }

async function bytesOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > limits.importBytes) throw new FileTooLarge('bytes')
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

/** Corrections may hold anything: the records that they make are what is checked. */
function checked(options: unknown, locale: Locale): ImportOptions {
  const result = asStored(() => importOptions.safeParse(options, { error: messageIn(locale) }))
  if (result.success) return result.data
  throw new BadInput(
    faultsIn(result.error, 'body').map((one) => ({ ...one, path: ['options', one.path].filter(Boolean).join('.') })),
  )
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    return value
  }
}

const fault = (path: string, message: string) => new BadInput([{ in: 'body', path, message }])

const missing = { nl: 'Stuur een bestand mee als `file`.', en: 'Send a file along as `file`.' }
const unexpected = { nl: 'Alleen `file` en `options` worden gelezen.', en: 'Only `file` and `options` are read.' }
