import { useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { PersonalData } from '../../../contract/personal-data.ts'
import { queries } from '../../queries.ts'

/** Names of whom and what a document refers to. The person's own card holds most of them; the rest is read one by one. */
export function useKnownNames({ professional, claimsBy, claimsAbout, statedBy }: PersonalData): (id: string) => string {
  const { data: card } = useQuery(queries.party(professional.id, null))
  const onCard = useMemo(
    () =>
      new Map<string, string>([
        [professional.id, professional.name],
        ...(card?.ties ?? []).map(({ party }): [string, string] => [party.id, party.label]),
        ...(card?.employers ?? []).map(({ party }): [string, string] => [party.id, party.label]),
        ...(card?.consultations ?? []).map(({ id, name }): [string, string] => [id, name]),
      ]),
    [professional, card],
  )
  const named = [...claimsBy, ...claimsAbout, ...statedBy].flatMap(({ from, to }) => [from, to])
  const asked = [...named, ...professional.worksFor.map(({ organisationId }) => organisationId)]
  const unknown = card ? [...new Set(asked)].filter((id) => !onCard.has(id)) : []
  const others = useQueries({
    queries: unknown.map((id) => queries.party(id, null)),
    combine: (answers) => Object.fromEntries(answers.flatMap(({ data }) => (data ? [[data.id, data.label]] : []))),
  })
  return useCallback((id) => onCard.get(id) ?? others[id] ?? '…', [onCard, others])
}
