import type { FastifyInstance } from 'fastify'
import { registerAuditEntries } from './features/audit-entries/routes.ts'
import { registerChangeSets } from './features/change-sets/routes.ts'
import { registerCommunities } from './features/communities/routes.ts'
import { registerConfirmations } from './features/confirmations/routes.ts'
import { registerConnectingNetworks } from './features/connecting-networks/routes.ts'
import { registerConsultations } from './features/consultations/routes.ts'
import { registerCoverage } from './features/coverage/routes.ts'
import { registerDepartures } from './features/departures/routes.ts'
import { registerExpectedSeats } from './features/expected-seats/routes.ts'
import { registerExports } from './features/exports/routes.ts'
import { registerHealth } from './features/health/routes.ts'
import { registerImports } from './features/imports/routes.ts'
import { registerIntroductions } from './features/introductions/routes.ts'
import { registerInvolvement } from './features/involvement/routes.ts'
import { registerKeyParties } from './features/key-parties/routes.ts'
import { registerMerges } from './features/merges/routes.ts'
import { registerMoves } from './features/moves/routes.ts'
import { registerNetworkComparisons } from './features/network-comparisons/routes.ts'
import { registerNetworks } from './features/networks/routes.ts'
import { registerOrganisations } from './features/organisations/routes.ts'
import { registerParticipation } from './features/participation/routes.ts'
import { registerParties } from './features/parties/routes.ts'
import { registerPartyTypes } from './features/party-types/routes.ts'
import { registerPersonalData } from './features/personal-data/routes.ts'
import { registerPhenomena } from './features/phenomena/routes.ts'
import { registerProfessionals } from './features/professionals/routes.ts'
import { registerQueries } from './features/queries/routes.ts'
import { registerReadiness } from './features/readiness/routes.ts'
import { scheduleRetention } from './features/retention/schedule.ts'
import { registerRoutes } from './features/routes/routes.ts'
import { registerSavedQueries } from './features/saved-queries/routes.ts'
import { registerSession } from './features/session/routes.ts'
import { registerTrustHealth } from './features/trust-health/routes.ts'
import { registerTrustRelations } from './features/trust-relations/routes.ts'

const features = [
  registerPartyTypes,
  registerPhenomena,
  registerInvolvement,
  registerExpectedSeats,
  registerOrganisations,
  registerProfessionals,
  registerTrustRelations,
  registerConsultations,
  registerParticipation,
  registerParties,
  registerChangeSets,
  registerMoves,
  registerMerges,
  registerConfirmations,
  registerAuditEntries,
  registerPersonalData,
  scheduleRetention,
  registerNetworks,
  registerCoverage,
  registerTrustHealth,
  registerCommunities,
  registerKeyParties,
  registerDepartures,
  registerNetworkComparisons,
  registerRoutes,
  registerConnectingNetworks,
  registerReadiness,
  registerIntroductions,
  registerQueries,
  registerSavedQueries,
  registerExports,
  registerImports,
  registerSession,
  registerHealth,
]

/** Puts every feature on the application. */
export function registerFeatures(app: FastifyInstance): void {
  for (const register of features) register(app)
}
