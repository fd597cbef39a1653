import type { LayeredParty } from '../../../contract/departures.ts'
import type { Network } from '../../projection/network.ts'
import { layerOf, referenceOf } from '../../projection/party.ts'

/** A party by name, with its layer. */
export type NameOf = (node: number) => LayeredParty | undefined

export function namesIn(network: Network): NameOf {
  return (node) => {
    const reference = referenceOf(network, node)
    return reference && { ...reference, layer: layerOf(network, node) }
  }
}
