/** Every bound of the product, in one place. Counts unless a unit is named. */
export const limits = {
  /** Items on one page of a list. */
  page: { default: 50, max: 200 },
  /** Hits of a search. */
  search: { default: 10, max: 50, textLength: 200 },
  /** Nodes of a network that cross the wire. */
  network: { default: 2_000, max: 5_000 },
  /** Months of a timeline, and how many of them may lie after this one. */
  timeline: { months: 240, ahead: 24 },
  /** Nodes of a neighbourhood that cross the wire, the centre included. */
  neighbourhood: { default: 100, max: 2_000 },
  /** Steps of a route, routes that are answered, and begins of routes that are looked at for them. */
  routes: { steps: 6, default: 5, max: 20, looked: 200_000 },
  /** Parties around the ends of a route that are read where the graph is too large to be kept in memory. */
  projectionNearby: 5_000,
  /** Writes of the graph, and records that each changed, that are read along with its revision. */
  projectionNews: { writes: 4, changes: 50 },
  /** Ties and colleagues on a card. */
  card: 500,
  /** Organisations, and professionals, named with one seat; parties named that could fill it. */
  coverage: { named: 100, candidates: 10 },
  /** Key parties that are answered, rows of their matrix, and how many by betweenness count as key in a network. */
  keyParties: { default: 25, max: 2_000, rows: 200, top: 10 },
  /**
   * Betweenness, its work counted as vertices times edges: up to `direct` it is calculated at once, above `exact` it is
   * estimated. Milliseconds that an answer waits for it, and after which one that nobody asks for is stopped; how many
   * run at once, and how many are kept.
   */
  betweenness: { direct: 100_000, exact: 400_000_000, wait: 120, abandoned: 15_000, atOnce: 2, kept: 12 },
  /** Coordinators to choose from; parties named with one seat. */
  readiness: { coordinators: 50, named: 10 },
  /** Parties to be joined at least and at most, and parties through whom not. */
  connecting: { least: 3, most: 10, excluded: 50 },
  /** Quarters of a trend. */
  trend: 8,
  /** Organisations after which a community is named; ties up to which they are found at once, and divisions that are kept. */
  communities: { named: 3, direct: 10_000, kept: 12 },
  /** When a party leaves: groups that are cut off, parties named in all of them together, and successors named. */
  departures: { parts: 500, named: 2_000, successors: 5 },
  /** Phenomena that are compared, shared parties that are answered, and what no rank counts as in a sum of ranks. */
  comparison: { least: 2, most: 3, parties: 1_000, unranked: 1_000_000 },
  /** Ties that are looked at, again and again, to find the fewest. */
  introductions: { looked: 200_000 },
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
  /** The same for the few requests that read or write as much as there is, such as an erasure, a merge or a removal. */
  wholeStoreDeadline: 60_000,
  /** Steps in one change set. */
  changeSet: 500,
  /** Corrections, rows left out, or decisions on duplicates of one import. */
  importCorrections: 5_000,
  /** Rows of a dry run that cross the wire, unless the asker wants more: up to as many as can be decided on. */
  importRowsShown: 500,
  /** Faults named in the problem of an import that is refused. */
  importFaultsNamed: 200,
  /** Milliseconds after which an import answers with what it is by then, and goes on; and that it, or its undo, may take. */
  importAnswer: 2_500,
  importTime: 600_000,
  /** Reports of imports that are kept, for how many milliseconds, and how many imports are worked on at once. */
  importReports: { kept: 100, age: 3_600_000, atOnce: 2 },
  /** Milliseconds between signs of life in a stream of events. */
  eventPulse: 15_000,
  /** Records of one kind that may refer to a record that is merged, moved or removed with them; more are refused. */
  dependents: 5_000,
  /** Revisions shown with one audit entry. */
  revisionsShown: 50,
  /** Free texts of others that are named as still holding a person's name or address. */
  mentions: 1_000,
  /** Bytes of a file to read in. */
  importBytes: 20 * 1_048_576,
  /** Bytes of what is packed inside such a file, unpacked. */
  importUnpackedBytes: 100 * 1_048_576,
  /** Rows of such a file in all, whether or not anything is in them. */
  importRows: 100_000,
  /** Its tables, the columns of one of them, its cells in all, and the characters of one cell. */
  importTables: 20,
  importColumns: 200,
  importCells: 2_000_000,
  importCellLength: 32_767,
  /** Levels of elements or lists inside each other. */
  importDepth: 32,
  /**
   * A question in Cypher: characters of it, its parameters and how deep they and the answer may nest, milliseconds,
   * rows and bytes of the answer, how many run at once, and bytes that may come in from the database for one.
   */
  query: {
    length: 20_000,
    params: 40,
    depth: 20,
    time: 5_000,
    rows: 10_000,
    bytes: 8 * 1_048_576,
    atOnce: 3,
    received: 48 * 1_048_576,
  },
  /** Records in one transaction of a bulk write. */
  batch: 1_000,
} as const
