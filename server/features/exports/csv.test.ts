import { z } from 'zod'
import { graphView } from '../../../contract/graph-view.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { awkwardNames, awkwardTown } from '../../testing/awkward-town.ts'
import { itWithPython, python } from '../../testing/python.ts'
import { town, townClaims, townDay } from '../../testing/small-town.ts'

const on = appOn(() => awkwardTown)

const request = { phenomenon: 'fire', asOf: townDay }
const exportAs = (accept: string, more: object = {}) =>
  ask(on.app, 'POST', '/v1/exports', { payload: { ...request, ...more }, headers: { accept } })

const table = z.array(z.record(z.string(), z.string()))
/** Rows as Python's csv module reads them. */
async function rowsOf(more: object): Promise<z.infer<typeof table>> {
  const answer = await exportAs('text/csv', more)
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
  const separator = JSON.stringify('separator' in more ? more.separator : ',')
  const program = `import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8')
print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=''), delimiter=${separator}, strict=True))))`
  return table.parse(python(program, answer.body))
}
const cell = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''))

describe.each([',', ';'])('separated by %s', (separator) => {
  itWithPython('csv')('has every tie', async () => {
    const { nodes, edges } = answerOf(await exportAs('application/json'), graphView)
    const labels = new Map(nodes.map((node) => [node.id, node.label]))
    const rows = await rowsOf({ separator })
    expect(rows).toHaveLength(4)
    expect(rows).toEqual(
      edges.map(({ id, kind, source, target, level, confirmedOn, stale, mutual }) => ({
        id,
        kind,
        source,
        sourceLabel: safe(labels.get(source)),
        target,
        targetLabel: safe(labels.get(target)),
        level: cell(level),
        confirmedOn: cell(confirmedOn),
        stale: cell(stale),
        mutual: cell(mutual),
      })),
    )
    expect(rows.find((row) => row.id === townClaims.bramAnna)).toMatchObject({
      stale: 'true',
      mutual: 'true',
      level: '2',
    })
  })

  itWithPython('csv')('has every party', async () => {
    const { nodes } = answerOf(await exportAs('application/json'), graphView)
    const rows = await rowsOf({ separator, table: 'parties' })
    expect(rows).toHaveLength(6)
    expect(rows).toEqual(
      nodes.map((node) => ({
        id: node.id,
        kind: node.kind,
        label: safe(node.label),
        layer: cell(node.layer),
        function: cell(node.function),
        organisationId: cell(node.organisationId),
        organisationName: safe(node.organisationName),
        partyTypes: cell(node.partyTypes),
        phenomena: cell(node.phenomena),
        roles: cell(node.roles),
        keyRole: cell(node.keyRole),
        ties: cell(node.ties),
      })),
    )
  })
})

/** A spreadsheet runs a text that starts like a formula; an apostrophe in front makes it a text. */
function safe(label: string | undefined): string {
  return label && /^[=+\-@\t\r]/.test(label) ? `'${label}` : (label ?? '')
}

it('lets no cell start as a formula does', async () => {
  const { body } = await exportAs('text/csv', { table: 'parties' })
  expect(body).toContain(`"'=HYPERLINK(""http://evil.example"",""Gemeente"")"`)
  expect(body).toContain(`'${awkwardNames[town.anna]}`)
  expect(body).not.toMatch(/(^|[,;\n])"?[=+@]/)
})

it('ends its lines as RFC 4180 has it, and has its header where nothing else is', async () => {
  const { body } = await exportAs('text/csv', { phenomenon: 'calm' })
  expect(body).toBe('id,kind,source,sourceLabel,target,targetLabel,level,confirmedOn,stale,mutual\r\n')
})
