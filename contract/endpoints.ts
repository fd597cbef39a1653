import { z } from 'zod'
import { consultation, consultationInput, participation, participationInput } from './consultations.ts'
import type { Endpoint } from './endpoint.ts'
import { exportFormats, exportRequest } from './exports.ts'
import { graphView } from './graph-view.ts'
import { involvement, involvementInput } from './involvement.ts'
import { pageOf, pageQuery } from './list.ts'
import { networkParams, networkQuery } from './networks.ts'
import { organisation, organisationInput } from './organisations.ts'
import { neighbourhoodQuery, partyCard, partyParams, partyQuery, searchRequest, searchResult } from './parties.ts'
import { partyType } from './party-types.ts'
import { phenomenon, phenomenonInput } from './phenomena.ts'
import { slug, uuid } from './primitives.ts'
import { professional, professionalInput } from './professionals.ts'
import { health, me, sessionInput } from './session.ts'
import { trustRelation, trustRelationInput } from './trust-relations.ts'

/** The three endpoints of a record that this version has: list, read, create. */
function record<Tag extends string, Key extends z.ZodType, Input extends z.ZodType, Output extends z.ZodType>(
  tag: Tag,
  one: string,
  key: Key,
  input: Input,
  output: Output,
) {
  return {
    list: {
      method: 'GET',
      path: `/v1/${tag}`,
      tag,
      summary: `List ${tag}, a page at a time`,
      query: pageQuery,
      status: 200,
      response: pageOf(output),
    },
    get: {
      method: 'GET',
      path: `/v1/${tag}/:id`,
      tag,
      summary: `Read one ${one}`,
      params: z.strictObject({ id: key }),
      status: 200,
      response: output,
      problems: [404],
    },
    create: {
      method: 'POST',
      path: `/v1/${tag}`,
      tag,
      summary: `Create a ${one}`,
      description: 'Answers with the stored record and its `Location`.',
      body: input,
      status: 201,
      response: output,
      problems: [409, 413, 415],
    },
  } as const satisfies Record<string, Endpoint>
}

const involvementParams = z.strictObject({ id: slug, partyId: uuid })
const participationParams = z.strictObject({ id: uuid, partyId: uuid })

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
  phenomena: record('phenomena', 'phenomenon', slug, phenomenonInput, phenomenon),
  organisations: record('organisations', 'organisation', uuid, organisationInput, organisation),
  professionals: record('professionals', 'professional', uuid, professionalInput, professional),
  consultations: record('consultations', 'consultation', uuid, consultationInput, consultation),
  trustRelations: record('trust-relations', 'trust relation', uuid, trustRelationInput, trustRelation),
  involvement: {
    put: {
      method: 'PUT',
      path: '/v1/phenomena/:id/parties/:partyId',
      tag: 'phenomena',
      summary: 'Involve a party in a phenomenon, or change how it is involved',
      params: involvementParams,
      body: involvementInput,
      status: 200,
      response: involvement,
      problems: [404, 413, 415],
    },
    remove: {
      method: 'DELETE',
      path: '/v1/phenomena/:id/parties/:partyId',
      tag: 'phenomena',
      summary: 'Take back an involvement',
      description: 'For a mistake. An involvement that has ended gets an `until` instead.',
      params: involvementParams,
      status: 204,
      problems: [404],
    },
  },
  participation: {
    put: {
      method: 'PUT',
      path: '/v1/consultations/:id/parties/:partyId',
      tag: 'consultations',
      summary: 'Let a party take part in a consultation, or change its role',
      params: participationParams,
      body: participationInput,
      status: 200,
      response: participation,
      problems: [404, 413, 415],
    },
    remove: {
      method: 'DELETE',
      path: '/v1/consultations/:id/parties/:partyId',
      tag: 'consultations',
      summary: 'Take a party out of a consultation',
      params: participationParams,
      status: 204,
      problems: [404],
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
  },
  exports: {
    create: {
      method: 'POST',
      path: '/v1/exports',
      tag: 'exports',
      summary: 'Take a subgraph out as a file',
      description: 'The form follows `Accept`: GraphView as JSON, a table as CSV, or GraphML. The export is logged.',
      body: exportRequest,
      status: 200,
      response: graphView,
      mediaTypes: Object.keys(exportFormats),
      problems: [404, 406, 413, 415],
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
      response: me,
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
