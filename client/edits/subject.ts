/** A record that is ended or removed: enough to name it, to read it, and to write it. */
export type Subject =
  | { kind: 'organisation' | 'professional' | 'consultation' | 'trust-relation'; id: string; label: string }
  | { kind: 'involvement'; phenomenonId: string; partyId: string; label: string }
  | { kind: 'participation'; consultationId: string; partyId: string; label: string }
