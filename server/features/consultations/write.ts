import type { ConsultationInput } from '../../../contract/consultations.ts'
import type { Run } from '../../neo4j/database.ts'
import { propertiesOf } from '../../records/stored.ts'
import { createConsultations } from './queries.ts'

/** Stores consultations and the phenomena on their agenda. */
export async function storeConsultations(
  run: Run,
  consultations: readonly (ConsultationInput & { id: string })[],
): Promise<void> {
  const rows = consultations.map((consultation) => ({
    id: consultation.id,
    properties: propertiesOf(consultation, 'id', 'discusses'),
    discusses: consultation.discusses,
  }))
  await run(createConsultations, { rows })
}
