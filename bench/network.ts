import type { Dataset } from '../contract/dataset.ts'
import { roles } from '../contract/vocabulary.ts'
import { readSeed } from '../seed/read.ts'

/** A small, fast generator with a fixed seed (mulberry32): the same network on every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const uuid = (kind: number, i: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(i).padStart(12, '0')}`

/**
 * A network of a given size: professionals work for organisations, trust colleagues more often than others, and one in
 * four is involved in each phenomenon. One professional, the hub, has 150 ties.
 */
export function generateNetwork(
  size: { professionals: number; organisations: number; claims: number },
  today: string,
): Dataset {
  const next = numbers(7)
  const below = (n: number) => Math.floor(next() * n)
  const reference = readSeed('reference', today)
  const seats = reference.partyTypes.map((type) => type.id)
  const organisations = Array.from({ length: size.organisations }, (_, i) => ({
    id: uuid(1, i),
    name: `Organisatie ${i}`,
    level: 'local' as const,
    partyTypes: [seats[i % seats.length] ?? 'police'],
  }))
  const employer = Array.from({ length: size.professionals }, () => below(size.organisations))
  const professionals = employer.map((organisation, i) => ({
    id: uuid(2, i),
    name: `Professional ${i}`,
    worksFor: [{ organisationId: uuid(1, organisation), function: `Functie ${i % 40}` }],
    partyTypes: [],
  }))
  const claims = new Map<string, Dataset['trustRelations'][number]>()
  const claim = (from: number, to: number) => {
    if (from === to || claims.has(`${from} ${to}`)) return
    const confirmedOn = new Date(Date.parse(today) - below(900) * 86_400_000).toISOString().slice(0, 10)
    claims.set(`${from} ${to}`, {
      id: uuid(3, claims.size),
      from: uuid(2, from),
      to: uuid(2, to),
      level: 1 + below(5),
      confirmedOn,
      phenomena: [],
    })
  }
  for (let i = 1; i <= 150; i++) claim(0, i)
  while (claims.size < size.claims) {
    const from = below(size.professionals)
    const near = next() < 0.6 ? (from + 1 + below(12)) % size.professionals : below(size.professionals)
    claim(from, near)
    if (next() < 0.5 && claims.size < size.claims) claim(near, from)
  }
  const involvements = reference.phenomena.flatMap((phenomenon) =>
    [...organisations, ...professionals].flatMap((party, i) =>
      i % size.organisations === 0 || next() < 0.25
        ? [
            {
              phenomenonId: phenomenon.id,
              partyId: party.id,
              roles: [roles[below(roles.length)] ?? 'signals'],
              keyRole: next() < 0.05,
              contributesTo: [],
            },
          ]
        : [],
    ),
  )
  return { ...reference, organisations, professionals, involvements, trustRelations: [...claims.values()] }
}
