import { type Records, records } from '../../contract/changes.ts'
import { asStored } from '../../contract/primitives.ts'
import type { RecordKind } from '../../contract/vocabulary.ts'

/** A record before it is stored: the version comes with the storing. */
export type Unversioned<Stored> = Omit<Stored, 'version'>

/** One record that a write creates, changes or removes. */
export type Step = {
  readonly kind: RecordKind
  readonly subject: string
  /** Whether the record must not, must, or may be there. */
  readonly expects: 'new' | 'present' | 'any'
  /** The versions that the asker accepts to write on; absent: any. */
  readonly seen?: readonly number[] | undefined
  /** Whether the record is put back as it was at an earlier moment, so that nothing new follows from it. */
  readonly isRestored?: boolean
  /** Dotted path in the body of the request, for faults. */
  readonly path?: string | undefined
  /** The record as it is to be, given what it is; null: it goes. @throws {Refusal} */
  become(current: unknown): object | null
}

type Given<Kind extends RecordKind> = Pick<Step, 'subject' | 'seen' | 'path'> & { kind: Kind }

/** A record that is not there yet. */
export function create<Kind extends RecordKind>(given: Given<Kind>, record: Unversioned<Records[Kind]>): Step {
  return { ...given, expects: 'new', become: () => record }
}

/** A record that is there, and what becomes of it; null: it goes. */
export function change<Kind extends RecordKind>(
  given: Given<Kind>,
  become: (current: Records[Kind]) => Unversioned<Records[Kind]> | null,
): Step {
  return { ...given, expects: 'present', become: (current) => become(read(given.kind, current)) }
}

/** A record as it is to be, there or not. */
export function put<Kind extends RecordKind>(given: Given<Kind>, record: Unversioned<Records[Kind]>): Step {
  return { ...given, expects: 'any', become: () => record }
}

/** A record as it is to be, given what there is under its name, if anything. */
export function putOver<Kind extends RecordKind>(
  given: Given<Kind>,
  become: (there: Records[Kind] | undefined) => Unversioned<Records[Kind]>,
): Step {
  const there = (current: unknown) => (current === undefined ? undefined : read(given.kind, current))
  return { ...given, expects: 'any', become: (current) => become(there(current)) }
}

function read<Kind extends RecordKind>(kind: Kind, current: unknown): Records[Kind] {
  // The schema of the kind is the one that Records is inferred from; generics cannot show it.
  return asStored(() => records[kind].parse(current)) as Records[Kind]
}

export function remove(given: Given<RecordKind>): Step {
  return { ...given, expects: 'present', become: nothing }
}

/** Whether a step takes its record away, whatever it is. */
export function takesAway({ become }: Step): boolean {
  return become === nothing
}

const nothing = () => null
