import { z } from 'zod'
import { auditEntry, auditParams, auditQuery, written } from './audit-entries.ts'
import { changeSetInput, patches } from './changes.ts'
import { communities, communitiesQuery } from './communities.ts'
import { dueConfirmation, dueQuery } from './confirmations.ts'
import { connectingNetwork, connectingRequest } from './connecting-networks.ts'
import { consultation, consultationInput, participation, participationInput } from './consultations.ts'
import { coverage, coverageMatrix, coverageQuery } from './coverage.ts'
import { departure, departureParams, departureQuery } from './departures.ts'
import type { Endpoint } from './endpoint.ts'
import { pair, record } from './endpoint-groups.ts'
import { expectedSeat, expectedSeatInput } from './expected-seats.ts'
import { exportFormats, exportRequest } from './exports.ts'
import { graphSchema } from './graph-schema.ts'
import { graphView } from './graph-view.ts'
import { importQuery, importReport, importTypes, surveySheetInput, templateParams } from './imports.ts'
import { introduction, introductionInput } from './introduction-records.ts'
import { introductions } from './introductions.ts'
import { involvement, involvementInput } from './involvement.ts'
import { keyMatrix, keyMatrixQuery, keyParties, keyPartiesQuery } from './key-parties.ts'
import { pageOf, pageQuery } from './list.ts'
import { mergeInput } from './merges.ts'
import { moveInput } from './moves.ts'
import { comparisonQuery, networkComparison } from './network-comparisons.ts'
import { networkParams, networkQuery } from './networks.ts'
import { organisation, organisationInput } from './organisations.ts'
import { neighbourhoodQuery, partyCard, partyParams, partyQuery, searchRequest, searchResult } from './parties.ts'
import { partyType } from './party-types.ts'
import { erased, eraseInput, personalData } from './personal-data.ts'
import { phenomenon, phenomenonInput } from './phenomena.ts'
import { slug, uuid } from './primitives.ts'
import { professional, professionalInput } from './professionals.ts'
import { queryAnswer, queryInput } from './queries.ts'
import { readiness, readinessQuery } from './readiness.ts'
import { routesAnswer, routesQuery } from './routes.ts'
import { savedQuery, savedQueryInput } from './saved-queries.ts'
import { account, health, me, sessionInput } from './session.ts'
import { timeline } from './timeline.ts'
import { trustHealth, trustHealthQuery } from './trust-health.ts'
import { trustRelation, trustRelationInput } from './trust-relations.ts'

/** Every endpoint of the API. Server, client and OpenAPI are made from this and nothing else. */
export const endpoints = {
  partyTypes: {
    list: {
      method: 'GET',
      path: '/v1/party-types',
      tag: 'party-types',
      summary: 'List the seats of the reference network',
      description: 'The parties that the guidance names, with their layer and when they are needed.',
      query: pageQuery,
      status: 200,
      response: pageOf(partyType),
    },
  },
  phenomena: record('phenomena', 'phenomenon', slug, phenomenonInput, patches.phenomenon, phenomenon),
  organisations: record('organisations', 'organisation', uuid, organisationInput, patches.organisation, organisation),
  professionals: record('professionals', 'professional', uuid, professionalInput, patches.professional, professional),
  consultations: record('consultations', 'consultation', uuid, consultationInput, patches.consultation, consultation),
  trustRelations: record(
    'trust-relations',
    'trust relation',
    uuid,
    trustRelationInput,
    patches['trust-relation'],
    trustRelation,
  ),
  involvement: pair(
    '/v1/phenomena/:id/parties',
    '/v1/phenomena/:id/parties/:partyId',
    'phenomena',
    'involvement of a party in a phenomenon',
    { first: z.strictObject({ id: slug }), both: z.strictObject({ id: slug, partyId: uuid }) },
    involvementInput,
    involvement,
  ),
  expectedSeats: pair(
    '/v1/phenomena/:id/expected-seats',
    '/v1/phenomena/:id/expected-seats/:partyTypeId',
    'phenomena',
    'what a phenomenon needs of a seat',
    { first: z.strictObject({ id: slug }), both: z.strictObject({ id: slug, partyTypeId: slug }) },
    expectedSeatInput,
    expectedSeat,
  ),
  participation: pair(
    '/v1/consultations/:id/parties',
    '/v1/consultations/:id/parties/:partyId',
    'consultations',
    'participation of a party in a consultation',
    { first: z.strictObject({ id: uuid }), both: z.strictObject({ id: uuid, partyId: uuid }) },
    participationInput,
    participation,
  ),
  changeSets: {
    create: {
      method: 'POST',
      path: '/v1/change-sets',
      tag: 'changes',
      summary: 'Do several changes together, or none of them',
      description: 'One transaction and one audit entry: edits of many rows, or records that refer to each other.',
      role: 'editor',
      body: changeSetInput,
      status: 200,
      response: written,
      problems: [404, 409, 412, 413, 415],
    },
  },
  moves: {
    create: {
      method: 'POST',
      path: '/v1/professionals/:id/_move',
      tag: 'professionals',
      summary: 'Move a professional to another job',
      description:
        'The post ends, the new one starts; seats stay behind, vacant or handed over; ties become to be rebuilt.',
      isLong: true,
      role: 'editor',
      params: z.strictObject({ id: uuid }),
      body: moveInput,
      status: 200,
      response: written,
      problems: [404, 409, 412, 413, 415],
    },
  },
  merges: {
    create: {
      method: 'POST',
      path: '/v1/parties/_merge',
      tag: 'parties',
      summary: 'Make one party of two records',
      description: 'Ties are carried over and nothing is doubled. The audit entry can undo it.',
      isLong: true,
      role: 'editor',
      body: mergeInput,
      status: 200,
      response: written,
      problems: [404, 409, 412, 413, 415],
    },
  },
  confirmations: {
    list: {
      method: 'GET',
      path: '/v1/due-confirmations',
      tag: 'trust-relations',
      summary: 'List the trust relations that should be confirmed',
      description: 'Those to rebuild after a job change first, then those confirmed longest ago.',
      query: dueQuery,
      status: 200,
      response: pageOf(dueConfirmation),
    },
  },
  auditEntries: {
    list: {
      method: 'GET',
      path: '/v1/audit-entries',
      tag: 'audit-entries',
      summary: 'List who changed what, newest first',
      query: auditQuery,
      status: 200,
      response: pageOf(auditEntry),
    },
    get: {
      method: 'GET',
      path: '/v1/audit-entries/:id',
      tag: 'audit-entries',
      summary: 'Read one audit entry',
      params: auditParams,
      status: 200,
      response: auditEntry,
      problems: [404],
    },
    undo: {
      method: 'POST',
      path: '/v1/audit-entries/:id/_undo',
      tag: 'audit-entries',
      summary: 'Take a write back',
      description:
        'A write of its own, that can be undone too. 409 when somebody has changed one of its records since. Of a large import it takes as long as the import did.',
      isLong: true,
      role: 'editor',
      params: auditParams,
      status: 200,
      response: written,
      problems: [404, 409],
    },
  },
  personalData: {
    get: {
      method: 'GET',
      path: '/v1/professionals/:id/personal-data',
      tag: 'professionals',
      summary: 'Read everything that is held about a professional (AVG)',
      isLong: true,
      role: 'admin',
      params: z.strictObject({ id: uuid }),
      status: 200,
      response: personalData,
      problems: [404, 409],
    },
    erase: {
      method: 'POST',
      path: '/v1/professionals/:id/_erase',
      tag: 'professionals',
      summary: 'Erase a professional for ever (AVG)',
      description: 'From records, relations, history and search; the audit trail keeps the id alone.',
      isLong: true,
      role: 'admin',
      params: z.strictObject({ id: uuid }),
      body: eraseInput,
      status: 200,
      response: erased,
      problems: [404, 409, 413, 415],
    },
  },
  imports: {
    create: {
      method: 'POST',
      path: '/v1/imports',
      tag: 'imports',
      summary: 'Import a file, or see what it would do',
      description:
        'CSV, XLSX, GraphML, GEXF or our own JSON, as the body itself or as `file` of a form with `options`. All or nothing. A large one goes on after the answer: follow its events.',
      role: 'editor',
      query: importQuery,
      bodyTypes: importTypes,
      status: 201,
      response: importReport,
      problems: [409, 413, 415],
    },
    get: {
      method: 'GET',
      path: '/v1/imports/:id',
      tag: 'imports',
      summary: 'Read how an import stands',
      params: z.strictObject({ id: uuid }),
      status: 200,
      response: importReport,
      problems: [404],
    },
    events: {
      method: 'GET',
      path: '/v1/imports/:id/events',
      tag: 'imports',
      summary: 'Follow an import: server-sent events with its progress',
      params: z.strictObject({ id: uuid }),
      status: 200,
      mediaTypes: ['text/event-stream'],
      problems: [404],
    },
    cancel: {
      method: 'DELETE',
      path: '/v1/imports/:id',
      tag: 'imports',
      summary: 'Cancel an import that is not finished; nothing of it stays',
      role: 'editor',
      params: z.strictObject({ id: uuid }),
      status: 204,
      problems: [404, 409],
    },
    template: {
      method: 'GET',
      path: '/v1/import-templates/:table',
      tag: 'imports',
      summary: 'Get an empty file to fill in',
      params: templateParams,
      status: 200,
      mediaTypes: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      problems: [406],
    },
    surveySheet: {
      method: 'POST',
      path: '/v1/survey-sheets',
      tag: 'imports',
      summary: 'Get the sheet on which a professional says whom they know, and how well',
      role: 'editor',
      body: surveySheetInput,
      status: 200,
      mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
      problems: [404, 406, 413, 415],
    },
  },
  parties: {
    search: {
      method: 'POST',
      path: '/v1/parties/_search',
      tag: 'parties',
      summary: 'Find parties by name, short name or function',
      description: 'A POST, so that no personal data stands in an address. Best hits first.',
      body: searchRequest,
      status: 200,
      response: searchResult,
      problems: [413, 415],
    },
    get: {
      method: 'GET',
      path: '/v1/parties/:id',
      tag: 'parties',
      summary: 'Read everything about one party: its card',
      description:
        'With `asOf` the record, involvements and consultations of that day; without it all of them, each with its days. Posts are of all times, ties and staff of the day.',
      params: partyParams,
      query: partyQuery,
      status: 200,
      response: partyCard,
      problems: [404],
    },
    neighbourhood: {
      method: 'GET',
      path: '/v1/parties/:id/neighbourhood',
      tag: 'parties',
      summary: 'Read the graph around one party',
      description: 'Parties within `depth` ties, nearest first; with a phenomenon, only inside its network.',
      params: partyParams,
      query: neighbourhoodQuery,
      status: 200,
      response: graphView,
      problems: [404],
    },
  },
  networks: {
    get: {
      method: 'GET',
      path: '/v1/networks/:phenomenonId',
      tag: 'networks',
      summary: 'Read the network of a phenomenon',
      description: 'The parties involved, the relations among them, and the seats that nobody fills.',
      params: networkParams,
      query: networkQuery,
      status: 200,
      response: graphView,
      problems: [404],
    },
    timeline: {
      method: 'GET',
      path: '/v1/networks/:phenomenonId/timeline',
      tag: 'networks',
      summary: 'Read how the network of a phenomenon grew',
      description: 'Per month how many parties, claims and ties were in it on the last day: what a time line shows.',
      params: networkParams,
      status: 200,
      response: timeline,
      problems: [404],
    },
  },
  coverage: {
    get: {
      method: 'GET',
      path: '/v1/networks/:phenomenonId/coverage',
      tag: 'coverage',
      summary: 'Read which seats of a phenomenon are filled, and by whom',
      description:
        'Every expected seat with its status, the needed ones counted in all and per layer. The day decides who fills what; what is expected has no days and is that of now.',
      params: networkParams,
      query: coverageQuery,
      status: 200,
      response: coverage,
      problems: [404],
    },
    matrix: {
      method: 'GET',
      path: '/v1/coverage',
      tag: 'coverage',
      summary: 'Read which seats are filled in which phenomenon',
      description: 'One row per seat, one cell per phenomenon, by the same rules as the coverage of one phenomenon.',
      query: coverageQuery,
      status: 200,
      response: coverageMatrix,
    },
  },
  trustHealth: {
    get: {
      method: 'GET',
      path: '/v1/networks/:phenomenonId/trust-health',
      tag: 'trust-health',
      summary: 'Read how trust stands in the network of a phenomenon',
      description:
        'Pairs of parties that are mutual, one-sided, stale or unknown: in all, between every two layers or seats, and per quarter.',
      params: networkParams,
      query: trustHealthQuery,
      status: 200,
      response: trustHealth,
      problems: [404],
    },
  },
  communities: {
    get: {
      method: 'GET',
      path: '/v1/networks/:phenomenonId/communities',
      tag: 'communities',
      summary: 'Read into which groups the network of a phenomenon divides',
      description:
        'By the Louvain method on the strength of ties, the same from run to run. A group in a picture of recorded ties, not a team.',
      params: networkParams,
      query: communitiesQuery,
      status: 200,
      response: communities,
      problems: [404],
    },
  },
  keyParties: {
    get: {
      method: 'GET',
      path: '/v1/networks/:phenomenonId/key-parties',
      tag: 'key-parties',
      summary: 'Read who holds the network of a phenomenon together',
      description:
        'Degree, betweenness, constraint and articulation points on the recorded ties of this network, not on contacts by work or consultation: figures on a network, no judgement of a person. Where betweenness takes longer it is null with its progress; ask again.',
      params: networkParams,
      query: keyPartiesQuery,
      status: 200,
      response: keyParties,
      problems: [404],
    },
    matrix: {
      method: 'GET',
      path: '/v1/key-parties',
      tag: 'key-parties',
      summary: 'Read which parties are key parties in which networks',
      description: 'One row per key party, one cell per phenomenon, by the same figures as the key parties of one.',
      query: keyMatrixQuery,
      status: 200,
      response: keyMatrix,
    },
  },
  introductions: {
    ...record('introductions', 'introduction', uuid, introductionInput, patches.introduction, introduction),
    propose: {
      method: 'GET',
      path: '/v1/networks/:phenomenonId/introductions',
      tag: 'introductions',
      summary: 'Read the fewest ties that bring the filled seats within reach of a coordinator',
      description:
        'A tie of the coordinator with somebody, or of somebody whom the coordinator has fresh mutual trust with. The fewest; of as many those that mend what is there before new ones.',
      params: networkParams,
      query: readinessQuery,
      status: 200,
      response: introductions,
      problems: [404],
    },
  },
  readiness: {
    get: {
      method: 'GET',
      path: '/v1/networks/:phenomenonId/readiness',
      tag: 'readiness',
      summary: 'Read which needed seats a coordinator can reach, and what breaks the others',
      description:
        'A step is a tie that is mutual, with both claims fresh; a seat is reached when within two of them somebody fills it, or works for an organisation in the network that does. Colleagues and shared consultations are contacts, not trust, and do not count.',
      params: networkParams,
      query: readinessQuery,
      status: 200,
      response: readiness,
      problems: [404],
    },
  },
  networkComparisons: {
    get: {
      method: 'GET',
      path: '/v1/network-comparisons',
      tag: 'key-parties',
      summary: 'Hold two or three networks against each other',
      description:
        'Who is in several, which seats are vacant or differ, who is key in all, and without whom one of them falls apart; by the same figures as coverage and key parties.',
      query: comparisonQuery,
      status: 200,
      response: networkComparison,
      problems: [404],
    },
  },
  departures: {
    get: {
      method: 'GET',
      path: '/v1/networks/:phenomenonId/departures/:partyId',
      tag: 'key-parties',
      summary: 'Read what would happen if a party left a network',
      description:
        'Removed from this network in thought: which seats become vacant or lose their only fresh route to the coordinator, what falls apart, and who is nearest to take over. Nothing is changed. 400 where `from` is the one who leaves.',
      params: departureParams,
      query: departureQuery,
      status: 200,
      response: departure,
      problems: [404],
    },
  },
  routes: {
    find: {
      method: 'GET',
      path: '/v1/routes',
      tag: 'routes',
      summary: 'Find the routes from a party to a party, an organisation or a seat',
      description:
        'Loopless routes of at most six steps, exactly ranked by strength, then fewer steps, then ids. The strength of a route is the product of its steps; docs/decisions.md says what each step is worth.',
      query: routesQuery,
      status: 200,
      response: routesAnswer,
      problems: [404],
    },
  },
  connectingNetworks: {
    find: {
      method: 'POST',
      path: '/v1/connecting-networks',
      tag: 'routes',
      summary: 'Find a small strong subgraph that joins three to ten parties',
      description:
        'A Steiner tree by approximation: the product of its steps is at least that of the strongest tree to the power of `bound`. Steps are those of routes; an organisation asked for is reached through whoever works for it. Nothing is stored.',
      body: connectingRequest,
      status: 200,
      response: connectingNetwork,
      problems: [404, 413, 415],
    },
  },
  queries: {
    run: {
      method: 'POST',
      path: '/v1/queries',
      tag: 'queries',
      summary: 'Ask a question in Cypher; it can read the network and nothing else',
      description:
        'At most 5 s, 10,000 rows and 8 MiB. Writing, commands, LOAD CSV, most procedures, and labels that are not in the graph schema are refused. Closing the connection ends the question.',
      role: 'editor',
      body: queryInput,
      status: 200,
      response: queryAnswer,
      problems: [413, 415],
    },
  },
  savedQueries: record('saved-queries', 'saved query', uuid, savedQueryInput, patches['saved-query'], savedQuery),
  graphSchema: {
    get: {
      method: 'GET',
      path: '/v1/graph-schema',
      tag: 'queries',
      summary: 'Read what a question in Cypher can ask about',
      status: 200,
      response: graphSchema,
    },
  },
  exports: {
    create: {
      method: 'POST',
      path: '/v1/exports',
      tag: 'exports',
      summary: 'Take a subgraph out as a file',
      description:
        'The form follows `Accept`: GraphView as JSON, a table as CSV, both tables as XLSX, GraphML or GEXF. The export is logged.',
      body: exportRequest,
      status: 200,
      response: graphView,
      mediaTypes: Object.keys(exportFormats),
      problems: [404, 406, 409, 413, 415],
    },
  },
  me: {
    get: {
      method: 'GET',
      path: '/v1/me',
      tag: 'me',
      summary: 'Read who I am and what I may do',
      status: 200,
      response: me,
    },
  },
  session: {
    create: {
      method: 'POST',
      path: '/session',
      tag: 'session',
      summary: 'Open a session in the browser with a key',
      body: sessionInput,
      status: 200,
      response: account,
      public: true,
      problems: [413, 415],
    },
    remove: {
      method: 'DELETE',
      path: '/session',
      tag: 'session',
      summary: 'Close the session',
      status: 204,
      public: true,
    },
  },
  health: {
    live: {
      method: 'GET',
      path: '/health/live',
      tag: 'health',
      summary: 'The process runs',
      status: 200,
      response: health,
      public: true,
    },
    ready: {
      method: 'GET',
      path: '/health/ready',
      tag: 'health',
      summary: 'The database answers',
      status: 200,
      response: health,
      public: true,
    },
  },
} as const satisfies Record<string, Record<string, Endpoint>>
