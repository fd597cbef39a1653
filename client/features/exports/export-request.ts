import type { z } from 'zod'
import { type ExportFormat, type exportRequest, exportTables } from '../../../contract/exports.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { Picture } from '../../view/picture.ts'
import type { View } from '../../view/view.ts'

/** The files that the server makes. */
export const fileKinds = ['csv-parties', 'csv-ties', 'xlsx', 'graphml', 'gexf', 'json'] as const
export type FileKind = (typeof fileKinds)[number]

export const mediaTypes: Record<FileKind, ExportFormat> = {
  'csv-parties': 'text/csv',
  'csv-ties': 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  json: 'application/json',
}

type Asked = z.input<typeof exportRequest>

/** Asks for exactly what is on the screen: the nodes that show, and the filters that choose their ties. */
export function exportOf(
  kind: FileKind,
  picture: Picture,
  view: View,
  members: ReadonlySet<string>,
  language: Locale,
): Asked {
  const { phenomenon, asOf, filters } = view
  const partyIds = picture.nodes.map((node) => node.id)
  // Naming the phenomenon would leave out whoever an expansion brought in from outside it.
  const isInside = phenomenon !== null && partyIds.every((id) => members.has(id))
  const { minLevel, freshOnly, tieStates, between } = filters
  const narrowed = {
    ...(minLevel && { minLevel }),
    ...(freshOnly && { freshOnly }),
    ...(tieStates && { tieStates }),
    ...(between && { between }),
    ...(picture.among && { among: picture.among }),
  }
  return {
    partyIds,
    ...(isInside && { phenomenon }),
    ...(asOf && { asOf }),
    ...(Object.keys(narrowed).length > 0 && { filters: narrowed }),
    ...(kind === 'csv-parties' && { table: exportTables[1] }),
    ...(kind === 'csv-ties' && { table: exportTables[0] }),
    separator: language === 'nl' ? ';' : ',',
  }
}

/** Excel reads a Dutch CSV as UTF-8 only behind a byte order mark. */
export function withMark(kind: FileKind, language: Locale, content: Blob): Blob {
  const isDutchTable = language === 'nl' && mediaTypes[kind] === 'text/csv'
  return isDutchTable ? new Blob(['\uFEFF', content], { type: content.type }) : content
}
