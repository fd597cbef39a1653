import { z } from 'zod'

const schemaPath = '#/components/schemas/'
const documentShape = z.looseObject({ components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }) })

/**
 * The document without the schemas that nothing refers to. The type provider writes every schema twice, as what goes in
 * (`XInput`) and what comes out (`X`): where only the first is used, it gets the plain name.
 */
export function tidyComponents<Document extends object>(document: Document): Document {
  const parsed = documentShape.safeParse(document)
  if (!parsed.success) return document
  const used = referenced(document, parsed.data.components.schemas)
  const renamed = new Map([...used].map((name) => [name, plainName(name, used)]))
  const schemas = [...renamed].map(([name, plain]) => [plain, parsed.data.components.schemas[name]] as const)
  const sorted = schemas.sort(([a], [b]) => (a < b ? -1 : 1))
  const tidy = { ...document, components: { ...parsed.data.components, schemas: Object.fromEntries(sorted) } }
  const text = JSON.stringify(tidy).replace(/"#\/components\/schemas\/(\w+)"/g, (whole, name: string) => {
    const plain = renamed.get(name)
    return plain === undefined ? whole : `"${schemaPath}${plain}"`
  })
  return JSON.parse(text)
}

/** Names of the schemas that the paths refer to, directly or through others. */
function referenced(document: object, schemas: Readonly<Record<string, unknown>>): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown) => {
    for (const [, name = ''] of JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name)) continue
      found.add(name)
      visit(schemas[name])
    }
  }
  visit('paths' in document ? document.paths : undefined)
  return found
}

function plainName(name: string, used: ReadonlySet<string>): string {
  const plain = name.replace(/Input$/, '')
  return used.has(plain) ? name : plain
}
