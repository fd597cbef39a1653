import { Refusal } from '../http/refusals.ts'

/**
 * Bytes that a party and a claim take in a projection, with what is found around them: twice what `bench/projection.ts`
 * measures (135 MiB for 114,286 parties and 1,000,000 claims), as arrays grow by half and what is gone is cleared later.
 */
const bytesOf = { party: 2_000, claim: 120 }
const mebibyte = 1_048_576

/** How many parties and claims there are. */
export type Size = { parties: number; claims: number }

/** MiB that a graph of this size takes in memory, about, and in parts of one. */
export function memoryFor({ parties, claims }: Size): number {
  return (parties * bytesOf.party + claims * bytesOf.claim) / mebibyte
}

/** How many parties fit into so many MiB, each with as many claims as they have on average. */
export function partiesIn(mebibytes: number, { parties, claims }: Size): number {
  const each = bytesOf.party + (bytesOf.claim * claims) / Math.max(1, parties)
  return Math.max(1, Math.floor((mebibytes * mebibyte) / each))
}

/** What is asked needs more of the graph in memory than this server may keep. */
export class TooLargeForMemory extends Refusal {
  override readonly name = 'TooLargeForMemory'
  constructor(budget: number) {
    super(422, {
      nl: `Dit netwerk past niet in de ${budget} MiB geheugen van de server. Vraag het voor één fenomeen, of laat de beheerder PROJECTION_MEMORY_MIB verhogen.`,
      en: `This network does not fit in the ${budget} MiB of memory of the server. Ask for one phenomenon, or have the administrator raise PROJECTION_MEMORY_MIB.`,
    })
  }
}
