/** Every bound of the product, in one place. Counts unless a unit is named. */
export const limits = {
  /** Items on one page of a list. */
  page: { default: 50, max: 200 },
  /** Hits of a search. */
  search: { default: 10, max: 50, textLength: 200 },
  /** Nodes of a network that cross the wire. */
  network: { default: 2_000, max: 5_000 },
  /** Nodes of a neighbourhood that cross the wire, the centre included. */
  neighbourhood: { default: 100, max: 2_000 },
  /** Ties and colleagues on a card. */
  card: 500,
  /** Parties that an export may name. */
  exportParties: 2_000,
  name: 200,
  text: 4_000,
  /** Seats, roles or phenomena that one record may name. */
  references: 60,
  /** Bytes of a request body. */
  body: 1_048_576,
  /** Milliseconds that a request's database work may take in all: the asker has an answer within 5 s. */
  databaseDeadline: 4_500,
  /** Steps in one change set. */
  changeSet: 500,
  /** Corrections, rows left out, or decisions on duplicates of one import. */
  importCorrections: 5_000,
  /** Rows of a dry run that cross the wire. */
  importRowsShown: 500,
  /** Revisions shown with one audit entry. */
  revisionsShown: 50,
  /** Records in one transaction of a bulk write. */
  batch: 1_000,
} as const
