import type { MissingTie } from '../../../contract/routes.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { Network } from '../../projection/network.ts'
import type { NameOf } from '../../steps/sentence.ts'
import type { Goal } from './goal.ts'
import { scoreOf } from './score.ts'

/** Why there is no route, and which tie would help most: one with whoever brings to the goal most strongly, then by id. */
export function missingOf(network: Network, source: number, goal: Goal, nameOf: NameOf, locale: Locale): MissingTie {
  const { numbers } = network.projection
  const from = numbers.text(source)
  if (!network.has(source)) return absent(nameOf(from))
  const isSeat = goal.ends.size === 0
  const ends = [...goal.tails].flatMap(([node, tails]) =>
    tails.map(({ product, steps }) => ({ id: numbers.text(node), score: scoreOf(product, steps) })),
  )
  const [best] = ends.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  if (!best) return isSeat ? nobodyFills(nameOf(goal.id)) : absent(nameOf(goal.id))
  const [one, other] = [nameOf(from), nameOf(best.id)]
  const explanation = {
    nl: `Er is geen route. Een band tussen ${one} en ${other} zou het meest helpen.`,
    en: `There is no route. A tie between ${one} and ${other} would help most.`,
  }
  return { reason: 'no-ties', from, to: best.id, explanation: explanation[locale] }

  function absent(name: string): MissingTie {
    const words = {
      nl: `${name} is niet bekend in dit netwerk. Betrek deze partij erbij, of kies een ander fenomeen.`,
      en: `${name} is not known in this network. Involve this party, or choose another phenomenon.`,
    }
    return { reason: 'not-in-network', explanation: words[locale] }
  }

  function nobodyFills(name: string): MissingTie {
    const words = {
      nl: `Niemand in dit netwerk vult de plek ${name}. Vul eerst die plek.`,
      en: `Nobody in this network fills the seat ${name}. Fill that seat first.`,
    }
    return { reason: 'nobody-fills-it', explanation: words[locale] }
  }
}

/** What can be said where only what is near to both ends was looked at. */
export function noneNearby(locale: Locale): MissingTie {
  const words = {
    nl: 'In wat bekeken is, is geen route. Kies een fenomeen: dan wordt heel dat netwerk bekeken.',
    en: 'There is no route in what was looked at. Choose a phenomenon: then all of its network is looked at.',
  }
  return { reason: 'only-nearby', explanation: words[locale] }
}
