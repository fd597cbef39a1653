import { z } from 'zod'
import { limits } from '../../contract/limits.ts'
import { groupSides, tieEnds } from '../../contract/network-filters.ts'
import { day, slug, uuid } from '../../contract/primitives.ts'
import { knownTieStates, layers, nodeKinds } from '../../contract/vocabulary.ts'
import type { Expansion, Focus } from '../graph/projection.ts'
import { type PagePath, pagePaths } from '../pages/registry.ts'
import { packId, unpackId } from './packed-id.ts'
import {
  type ConnectingAsked,
  displays,
  type GroupAsked,
  type RouteAsked,
  startView,
  tables,
  type View,
} from './view.ts'

/** `-` writes a filter that lets nothing through, which is not the same as no filter. */
const nothing = '-'

function choices<const Choice extends string>(all: readonly Choice[]) {
  return z
    .string()
    .transform((text) => {
      const chosen = all.filter((choice) => text.split('.').includes(choice))
      return chosen.length > 0 || text === nothing ? chosen : null
    })
    .nullable()
    .catch(null)
}

const nodeId = z.union([uuid, slug])
const pagePath = z.enum(pagePaths).nullable().catch(null)

const focus = z
  .string()
  .transform((text) => text.split('.'))
  .pipe(z.tuple([nodeId, z.enum(['1', '2', '3'])]))
  .transform(([centre, steps]): Focus => ({ centre, steps: steps === '1' ? 1 : steps === '2' ? 2 : 3 }))
  .nullable()
  .catch(null)

/** Parties one after the other; what is none, comes again or is too many is left out. */
function parties(most: number) {
  return z
    .string()
    .transform((text) => {
      const ids = text.split('.').map(unpackId)
      return [...new Set(ids)].filter((id): id is string => uuid.safeParse(id).success).slice(0, most)
    })
    .catch([])
}

const between = z
  .string()
  .transform((text) => text.split('.'))
  .pipe(tieEnds)
  .nullable()
  .catch(null)

/** The short keys of the query. What cannot be read falls back to the start view: a mangled address still opens. */
const query = z.object({
  p: nodeId.nullable().catch(null),
  f: focus,
  x: z.array(z.string()).transform((parts) => parts.flatMap((part) => readExpansion(part) ?? [])),
  l: choices(layers),
  k: choices(nodeKinds),
  t: z.coerce.number().int().min(1).max(5).nullable().catch(null),
  r: z.literal('1').nullable().catch(null),
  s: choices(knownTieStates),
  b: between,
  v: z.enum(displays).catch(startView.display),
  tab: z.enum(tables).catch(startView.table),
  d: day.nullable().catch(null),
  from: uuid.nullable().catch(null),
  to: nodeId.nullable().catch(null),
  j: parties(limits.connecting.most),
  jx: parties(limits.connecting.excluded),
  g: uuid.nullable().catch(null),
  w: uuid.nullable().catch(null),
  gt: z.enum(groupSides).nullable().catch(null),
  m: z.literal('1').nullable().catch(null),
  n: z.coerce.number().int().min(1).max(limits.routes.default).catch(1),
})

/** Keys that are there once at most, and null where they are not. */
const simple = ['p', 'f', 'l', 'k', 'r', 's', 'b', 'v', 'tab', 'd', 'from', 'to', 'n', 'j', 'jx', 'g', 'w', 'gt', 'm']

/** Reads the view that an address describes: a page where its first word is that of a page, else the explorer. */
export function parseAddress(path: string, search: string): View {
  const given = new URLSearchParams(search)
  const first = path.split('/')[1] || null
  const page = pagePath.parse(first)
  if (page) return { ...startView, page, asked: Object.fromEntries(given) }
  const get = (key: string) => given.get(key)
  const read = query.parse({
    ...Object.fromEntries(simple.map((key) => [key, get(key)])),
    // Not through coercion: an absent key would become the number 0.
    t: get('t') === null ? null : get('t'),
    x: given.getAll('x'),
  })
  const route = read.from === null ? null : { from: read.from, to: read.to, chosen: read.to === null ? 1 : read.n }
  const connecting = route ? null : connectingOf(read.j, read.jx)
  // Of a route, a connecting network and a group just one stands out.
  const group = route || connecting ? null : groupOf(read)
  return {
    ...startView,
    phenomenon: slug.nullable().catch(null).parse(first),
    selected: read.p,
    focus: read.f,
    expansions: read.x,
    filters: {
      layers: read.l,
      kinds: read.k,
      minLevel: read.t,
      freshOnly: read.r === '1',
      tieStates: read.s,
      between: read.b,
      groupTies: group && read.gt,
    },
    display: read.v,
    table: read.tab,
    asOf: read.d,
    route,
    connecting,
    group,
    keyMarks: read.m === '1',
  }
}

/** Writes the address of a view: ids only, and only what differs from the start. */
export function formatAddress(view: View): string {
  const { filters, focus: centred } = view
  if (view.page) return withQuery(`/${view.page}`, Object.entries(view.asked))
  const pairs: [string, string | null][] = [
    ['p', view.selected],
    ['f', centred && `${centred.centre}.${centred.steps}`],
    ...view.expansions.map((expansion): [string, string] => ['x', writeExpansion(expansion)]),
    ['l', writeChoices(filters.layers)],
    ['k', writeChoices(filters.kinds)],
    ['t', filters.minLevel === null ? null : String(filters.minLevel)],
    ['r', filters.freshOnly ? '1' : null],
    ['s', writeChoices(filters.tieStates)],
    ['b', filters.between?.join('.') ?? null],
    ['v', view.display === startView.display ? null : view.display],
    ['tab', view.table === startView.table ? null : view.table],
    ['d', view.asOf],
    ...routePairs(view.route),
    ['j', view.connecting?.parties.map(packId).join('.') ?? null],
    ['jx', view.connecting?.exclude.map(packId).join('.') ?? null],
    ['g', view.group?.kind === 'community' ? view.group.of : null],
    ['w', view.group?.kind === 'departure' ? view.group.of : null],
    ['gt', filters.groupTies],
    ['m', view.keyMarks ? '1' : null],
  ]
  return withQuery(`/${view.phenomenon ?? ''}`, pairs)
}

/** Writes the address of a page. */
export function pageAddress(page: PagePath, asked: View['asked'] = {}): string {
  return formatAddress({ ...startView, page, asked })
}

/** Writes the address at which a party is seen among those around it, in a network or across all of them. */
export function partyAddress(id: string, where: Partial<Pick<View, 'phenomenon' | 'asOf'>> = {}): string {
  return formatAddress({ ...startView, selected: id, focus: { centre: id, steps: 1 }, ...where })
}

function withQuery(path: string, pairs: [string, string | null][]): string {
  const search = new URLSearchParams(pairs.flatMap(([key, value]) => (value ? [[key, value]] : []))).toString()
  return `${path}${search && `?${search}`}`
}

const writeChoices = (chosen: readonly string[] | null) => chosen && (chosen.join('.') || nothing)

function routePairs(route: RouteAsked | null): [string, string | null][] {
  if (!route) return []
  return [
    ['from', route.from],
    ['to', route.to],
    ['n', route.chosen === 1 ? null : String(route.chosen)],
  ]
}

function groupOf({ g, w }: { g: string | null; w: string | null }): GroupAsked | null {
  if (g) return { kind: 'community', of: g }
  return w ? { kind: 'departure', of: w } : null
}

/** Fewer than can be joined is as if nothing was asked. */
function connectingOf(parties: string[], exclude: string[]): ConnectingAsked | null {
  if (parties.length < limits.connecting.least) return null
  return { parties, exclude: exclude.filter((id) => !parties.includes(id)) }
}

function writeExpansion({ party, revealed }: Expansion): string {
  return [party, ...revealed].map(packId).join('.')
}

function readExpansion(text: string): Expansion | null {
  const [party, ...revealed] = text.split('.').map(unpackId)
  return party ? { party, revealed: revealed.filter((id) => id !== null) } : null
}
