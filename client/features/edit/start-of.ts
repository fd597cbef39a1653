import { version } from '../../../contract/primitives.ts'
import type { Start } from '../../forms/use-form.ts'

/** What the server keeps of a record, and no form changes. */
const kept: readonly string[] = ['id', 'version', 'phenomenonId', 'partyId', 'consultationId', 'stale']

/** The start of a form over a stored record. */
export function startOf(record: object): Start {
  const draft = Object.fromEntries(Object.entries(record).filter(([key]) => !kept.includes(key)))
  return { draft, version: 'version' in record ? version.catch(1).parse(record.version) : undefined }
}
