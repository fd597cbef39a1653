import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { serveDesignTokens } from './design-tokens.ts'

const folder = mkdtempSync(join(tmpdir(), 'tokens-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function sheet(file: string | undefined) {
  const app = Fastify()
  serveDesignTokens(app, file)
  return app.inject('/design-tokens.css')
}

test('without a stylesheet the tokens are an empty one, not a 404', async () => {
  const answer = await sheet(undefined)
  expect([answer.statusCode, answer.headers['content-type'], answer.body]).toEqual([200, 'text/css; charset=utf-8', ''])
})

test("a municipality's stylesheet is served as it is", async () => {
  const css = '.voorbeeld-theme { --basis-color-accent-1-bg-default: #004699 }\n'
  writeFileSync(join(folder, 'own.css'), css)
  expect((await sheet(join(folder, 'own.css'))).body).toBe(css)
})
