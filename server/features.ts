import type { FastifyInstance } from 'fastify'
import { registerConsultations } from './features/consultations/routes.ts'
import { registerExpectedSeats } from './features/expected-seats/routes.ts'
import { registerExports } from './features/exports/routes.ts'
import { registerHealth } from './features/health/routes.ts'
import { registerInvolvement } from './features/involvement/routes.ts'
import { registerNetworks } from './features/networks/routes.ts'
import { registerOrganisations } from './features/organisations/routes.ts'
import { registerParticipation } from './features/participation/routes.ts'
import { registerParties } from './features/parties/routes.ts'
import { registerPartyTypes } from './features/party-types/routes.ts'
import { registerPhenomena } from './features/phenomena/routes.ts'
import { registerProfessionals } from './features/professionals/routes.ts'
import { registerSession } from './features/session/routes.ts'
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
  registerNetworks,
  registerExports,
  registerSession,
  registerHealth,
]

/** Puts every feature on the application. */
export function registerFeatures(app: FastifyInstance): void {
  for (const register of features) register(app)
}
