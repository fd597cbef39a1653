import { Refusal } from '../../http/refusals.ts'
import { formatFor } from './negotiate.ts'

const json = 'application/json'
const csv = 'text/csv'
const graphml = 'application/graphml+xml'
const gexf = 'application/gexf+xml'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

it.each([
  [undefined, json],
  ['', json],
  ['*/*', json],
  ['application/*', json],
  ['text/*', csv],
  ['text/csv', csv],
  ['TEXT/CSV', csv],
  ['text/csv; charset=utf-8; header=present', csv],
  ['application/graphml+xml', graphml],
  ['application/gexf+xml', gexf],
  [`${xlsx}, application/problem+json`, xlsx],
  ['application/json;q=0.5, text/csv', csv],
  ['text/csv;q=0.1,application/graphml+xml;q=0.2', graphml],
  ['image/png, text/csv;q=0.9', csv],
  ['application/json;q=0, */*;q=0.1', csv],
  ['application/pdf;q=1,*/*;q=0.1', json],
])('answers %s with %s', (accept, format) => {
  expect(formatFor(accept)).toBe(format)
})

it.each(['image/png', 'application/xml', 'text/csv;q=0', 'csv', '*/*;q=0'])('has nothing for %s', (accept) => {
  expect(() => formatFor(accept)).toThrow(Refusal)
})
