import type { FastifyInstance } from 'fastify'
import { type ImportOptions, type ImportReport, importReport } from '../../contract/imports.ts'
import { answerOf } from './answers.ts'
import { ask } from './app.ts'
import { until } from './until.ts'

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

/** Imports a file and waits until that has ended: on a busy machine it goes on after the answer. */
export async function importAll(
  app: FastifyInstance,
  content: string | Uint8Array,
  sent: Sent = {},
): Promise<ImportReport> {
  const first = answerOf(await sendFile(app, content, sent), importReport, 201)
  let report = first
  await until(async () => {
    if (report.state === 'checking' || report.state === 'committing') {
      report = answerOf(await ask(app, 'GET', `/v1/imports/${first.id}`), importReport)
    }
    return report.state !== 'checking' && report.state !== 'committing'
  })
  return report
}
