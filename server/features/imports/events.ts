import type { FastifyReply } from 'fastify'
import { importEvent } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { apiVersion } from '../../http/openapi.ts'
import { isRunning, type Job } from './jobs.ts'

/** Tells of a job as server-sent events, until it has ended, the asker goes, or the application stops. */
export function streamEvents(job: Job, reply: FastifyReply, closing: AbortSignal): void {
  reply.hijack()
  const { raw } = reply
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
  raw.writeHead(200, {
    'API-Version': apiVersion,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  })
  const pulse = setInterval(() => raw.write(': \n\n'), limits.eventPulse)
  let last = ''
  const tell = () => {
    const message = JSON.stringify(importEvent.parse(job.report))
    if (message !== last) raw.write(`data: ${message}\n\n`)
    last = message
    if (!isRunning(job) || closing.aborted) end()
  }
  const end = () => {
    clearInterval(pulse)
    job.listeners.delete(tell)
    if (!raw.writableEnded) raw.end()
  }
  raw.once('close', end)
  job.listeners.add(tell)
  tell()
}
