import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'

/**
 * Serves a municipality's own design tokens, which the client loads after the neutral theme; empty where none are set.
 * Municipal tokens are seldom free to share, so the product ships none and takes a file.
 */
export function serveDesignTokens(app: FastifyInstance, file: string | undefined): void {
  app.get('/design-tokens.css', { schema: { hide: true } }, async (_request, reply) => {
    const css = file === undefined ? '' : await readFile(file, 'utf8')
    return reply.type('text/css; charset=utf-8').header('Cache-Control', 'no-cache').serializer(String).send(css)
  })
}
