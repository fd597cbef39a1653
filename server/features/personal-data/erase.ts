import { faultMessages } from '../../../contract/faults.ts'
import { type Erased, erased } from '../../../contract/personal-data.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { Asker } from '../../audit/asker.ts'
import { auditedWrite } from '../../audit/write.ts'
import { BadInput } from '../../http/refusals.ts'
import type { Database, Run } from '../../neo4j/database.ts'
import { forgetEntries, forgetRevisions } from './forget-history.ts'
import { findMentions } from './mentions.ts'
import { findPerson } from './person.ts'
import { forgetMappings, removeIntroductions, removePeople, unstate } from './queries.ts'
import { tracesOf } from './traces.ts'

type Erasure = { db: Database; asker: Asker; operation: string; locale: Locale }

/**
 * Erases a professional from records, relations, history and search, in one transaction that no other write crosses: what
 * somebody writes about them at the same moment is either erased with them, or finds that they do not exist.
 * @throws {NotFound | BadInput} the latter when the name is not the stored one
 */
export async function erase({ db, asker, operation, locale }: Erasure, id: string, name: string): Promise<Erased> {
  const deed = { action: 'erase' as const, kind: 'professional', subject: id }
  // The digest of the request would be one of the name.
  const writer = { db: { ...db, write: db.writeAlone }, asker, operation, fingerprint: `erase ${id}` }
  const { answer } = await auditedWrite(writer, deed, erased, async (run, auditEntryId) => ({
    answer: { auditEntryId, ...(await forget(run, id, name, locale)) },
    revisions: [],
  }))
  return answer
}

async function forget(run: Run, id: string, name: string, locale: Locale): Promise<Omit<Erased, 'auditEntryId'>> {
  const person = await findPerson(run, id)
  if (person.record.name !== name) {
    throw new BadInput([{ in: 'body', path: 'name', message: faultMessages.otherName[locale] }])
  }
  const ids = [...person.ids]
  const traces = tracesOf(person)
  const [counts] = await run(removePeople, { ids })
  const [introductions] = await run(removeIntroductions, { ids })
  await run(unstate, { ids })
  await forgetRevisions(run, { ids: new Set(ids), traces })
  await forgetEntries(run, { ids: new Set(ids), traces })
  const { mentions, mappings } = await findMentions(run, ids, traces)
  await run(forgetMappings, { keys: mappings })
  return {
    removed: {
      professional: counts?.professionals ?? 0,
      'trust-relation': counts?.claims ?? 0,
      involvement: counts?.involvements ?? 0,
      participation: counts?.participations ?? 0,
      ...(introductions && introductions.removed > 0 && { introduction: introductions.removed }),
    },
    mentions,
  }
}
