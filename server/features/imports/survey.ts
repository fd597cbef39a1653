import { importFields } from '../../../contract/import-fields.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { readNetwork } from '../../graph-view/network.ts'
import { partyNodes } from '../../graph-view/queries.ts'
import type { Database } from '../../neo4j/database.ts'
import { only } from '../../records/only.ts'
import { getProfessional } from '../../records/party-records.ts'
import type { SheetToWrite } from '../../tables/write-xlsx.ts'

const order = [
  'name',
  'organisation',
  'function',
  'level',
  'basis',
  'note',
  'confirmedOn',
  'id',
  'statedBy',
  'phenomenon',
]
const sheetName = { nl: 'Wie kent u', en: 'Whom do you know' }

/**
 * The sheet on which a professional says whom of a network they know: everybody else in it, by organisation.
 * @throws {NotFound} when the professional or the phenomenon does not exist
 */
export async function surveySheet(
  db: Database,
  { professionalId, phenomenon }: { professionalId: string; phenomenon: string },
  settings: { locale: Locale; today: string; freshnessMonths: number },
): Promise<SheetToWrite> {
  const { locale, today, freshnessMonths } = settings
  only(await db.read(getProfessional, { ids: [professionalId], asOf: null }))
  const { ids } = await readNetwork(db, phenomenon, today, freshnessMonths)
  const { nodes } = only(await db.read(partyNodes, { ids, asOf: today }))
  const others = nodes.flatMap(([id, kind, name, , [post]]) =>
    kind === 'professional' && id !== professionalId
      ? [{ id, name, organisation: post?.[1] ?? '', function: post?.[2] ?? '' }]
      : [],
  )
  const compare = new Intl.Collator(locale).compare
  others.sort((a, b) => compare(a.organisation, b.organisation) || compare(a.name, b.name))
  const labels = order.map((key) => importFields.survey.find((field) => field.key === key)?.label[locale] ?? key)
  return {
    name: sheetName[locale],
    columns: labels,
    rows: others.map((other) => [
      other.name,
      other.organisation,
      other.function,
      '',
      '',
      '',
      '',
      other.id,
      professionalId,
      phenomenon,
    ]),
  }
}
