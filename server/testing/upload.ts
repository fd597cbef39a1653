import type { FastifyInstance } from 'fastify'
import type { ImportOptions } from '../../contract/imports.ts'
import { ask } from './app.ts'

type Sent = { dryRun?: boolean; options?: Partial<ImportOptions>; fileName?: string; headers?: Record<string, string> }

const boundary = 'a-boundary-that-is-in-no-test-file'

/** Sends a file to the import, as the form of a browser does. */
export function sendFile(
  app: FastifyInstance,
  content: string | Uint8Array,
  { dryRun = false, options = {}, fileName = 'file.csv', headers = {} }: Sent = {},
) {
  const part = (name: string, more: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`
  const payload = Buffer.concat([
    Buffer.from(`${part('options', '')}${JSON.stringify(options)}\r\n`),
    Buffer.from(part('file', `; filename="${fileName}"\r\nContent-Type: application/octet-stream`)),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return ask(app, 'POST', `/v1/imports?dryRun=${dryRun}`, {
    payload,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
  })
}
