import { uuid } from '../../contract/primitives.ts'

/** True for the id of a party (or consultation): seats and phenomena have slugs. */
export function isPartyId(id: string): boolean {
  return uuid.safeParse(id).success
}
