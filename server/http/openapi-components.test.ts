import { tidyComponents } from './openapi-components.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

it('keeps what the paths refer to, directly or through others, in the order of the alphabet', () => {
  const document = {
    paths: { '/a': { get: ref('B') } },
    components: { schemas: { Unused: ref('A'), B: { items: ref('A') }, A: { type: 'string' } } },
  }
  expect(tidyComponents(document)).toEqual({
    ...document,
    components: { schemas: { A: { type: 'string' }, B: { items: ref('A') } } },
  })
})

it('gives the schema of an input its plain name when nothing else has it', () => {
  const document = {
    paths: { '/a': { post: [ref('NewInput'), ref('BothInput'), ref('Both')] } },
    components: { schemas: { NewInput: { items: ref('NewInput') }, New: {}, BothInput: {}, Both: {} } },
  }
  expect(tidyComponents(document)).toEqual({
    paths: { '/a': { post: [ref('New'), ref('BothInput'), ref('Both')] } },
    components: { schemas: { Both: {}, BothInput: {}, New: { items: ref('New') } } },
  })
})

it('leaves alone what has no components', () => {
  expect(tidyComponents({ paths: {} })).toEqual({ paths: {} })
})
