import type { Dataset } from '../../contract/dataset.ts'
import { smallTown, town } from './small-town.ts'

/** Names that break files which are put together carelessly; the involved parties of `fire` have them. */
export const awkwardNames: Readonly<Record<string, string>> = {
  [town.hall]: '=HYPERLINK("http://evil.example","Gemeente")',
  [town.force]: 'Politie; "Noord", Oost & <West>',
  [town.anna]: "+31 6 190 & ]]> '#text' &amp; é 😀",
  [town.bram]: 'Regel een\nregel twee\t\u0007\u0000\r\nregel drie',
}

/** A name as XML can hold it: without its control characters. */
export const inXml = (name: string) => name.replaceAll('\u0000', '').replaceAll('\u0007', '')

/** The small town with those names. */
export const awkwardTown: Dataset = {
  ...smallTown,
  organisations: smallTown.organisations.map(renamed),
  professionals: smallTown.professionals.map(renamed),
}

function renamed<Party extends { id: string; name: string }>(party: Party): Party {
  return { ...party, name: awkwardNames[party.id] ?? party.name }
}
