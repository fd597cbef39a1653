/** The closed lists that code, API, database and screens share. Each is declared here and nowhere else. */

/** Languages of the product; the first is the default. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

/** The layers of the guidance's reference network, from the inside out. */
export const layers = ['directly-involved', 'daily-contact', 'national', 'civil-society'] as const
export type Layer = (typeof layers)[number]

/** What a party is. */
export const partyKinds = ['organisation', 'professional'] as const
export type PartyKind = (typeof partyKinds)[number]

/** What a node of a GraphView can be: a party, a vacant seat of the reference network, or (only when asked for) a consultation. */
export const nodeKinds = [...partyKinds, 'seat', 'consultation'] as const
export type NodeKind = (typeof nodeKinds)[number]

export const edgeKinds = ['trusts', 'works-for', 'part-of', 'takes-part-in'] as const
export type EdgeKind = (typeof edgeKinds)[number]

/** The scale at which an organisation works. */
export const organisationLevels = ['local', 'regional', 'national'] as const
export type OrganisationLevel = (typeof organisationLevels)[number]

/** What the guidance lets a party do in the approach of a phenomenon. */
export const roles = [
  'signals',
  'coordinates',
  'intervenes',
  'interprets-signals',
  'trains',
  'evaluates',
  'represents',
] as const
export type Role = (typeof roles)[number]

/** The two halves of the approach: targeted prevention and mitigating measures. */
export const contributions = ['prevention', 'mitigation'] as const
export type Contribution = (typeof contributions)[number]

/** How much a phenomenon needs a seat. */
export const necessities = ['required', 'conditional', 'expected', 'optional', 'per-phenomenon'] as const
export type Necessity = (typeof necessities)[number]

/** Necessities whose empty seat is a gap: optional parties that are absent are not missing. */
export const gapNecessities: readonly Necessity[] = ['required', 'conditional', 'expected', 'per-phenomenon']

/** What an expected seat can be: with a person in the network, with an organisation alone, or with nobody. */
export const coverageStatuses = ['filled', 'organisation-only', 'vacant'] as const
export type CoverageStatus = (typeof coverageStatuses)[number]

/** What a needed seat can be to a coordinator: the first that holds. */
export const readinessStatuses = [
  'reached',
  'vacant',
  'organisation-only',
  'stale',
  'one-sided',
  'too-far',
  'no-ties',
] as const
export type ReadinessStatus = (typeof readinessStatuses)[number]

/** What a pair of parties can be to each other. Unknown is never "no trust". */
export const knownTieStates = ['mutual', 'one-sided', 'stale'] as const
export type KnownTieState = (typeof knownTieStates)[number]
export const tieStates = [...knownTieStates, 'unknown'] as const
export type TieState = (typeof tieStates)[number]

/** Ends of a tie that are no layer, seat or party: one without a seat, and any at all. */
export const otherTieEnds = ['none', 'any'] as const

/** How the parties of a network are grouped to count the ties between groups. */
export const tieGroupings = ['layer', 'seat'] as const
export type TieGrouping = (typeof tieGroupings)[number]

/** How an introduction stands that somebody took upon them. */
export const introductionStatuses = ['planned', 'done', 'cancelled'] as const
export type IntroductionStatus = (typeof introductionStatuses)[number]

/** What a proposed tie asks of two parties. */
export const introductionKinds = ['introduce', 'complete', 'confirm'] as const
export type IntroductionKind = (typeof introductionKinds)[number]

/** Trust levels, from "know of each other" (1) to "would call at night" (5). */
export const trustLevels = [1, 2, 3, 4, 5] as const
export type TrustLevel = (typeof trustLevels)[number]

/** What an account may do. */
export const accountRoles = ['viewer', 'editor', 'admin'] as const
export type AccountRole = (typeof accountRoles)[number]

/** The records that people change, each with its own history. */
export const recordKinds = [
  'phenomenon',
  'organisation',
  'professional',
  'consultation',
  'expected-seat',
  'involvement',
  'participation',
  'trust-relation',
  'saved-query',
  'introduction',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** What a write can be, in the words of the audit trail. */
export const auditActions = [
  'create',
  'change',
  'remove',
  'change-set',
  'move',
  'merge',
  'undo',
  'import',
  'load',
  'export',
  'erase',
  'retention',
] as const
export type AuditAction = (typeof auditActions)[number]
