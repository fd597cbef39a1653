import { useQueries, useQuery } from '@tanstack/react-query'
import { CircleSlash, Pencil, Trash2 } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Consultation } from '../../../contract/consultations.ts'
import { startTask } from '../../edits/tasks.ts'
import { usePeriod } from '../../i18n/period.ts'
import { queries } from '../../queries.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { PartyField } from '../../ui/party-field.tsx'
import { partyAddress } from '../../view/address.ts'

/** Who takes part in a consultation, as what and since when. */
export function Participants({ consultation, mayEdit }: { consultation: Consultation; mayEdit: boolean }) {
  const { t } = useTranslation()
  const period = usePeriod()
  const { id, name } = consultation
  const { data, error } = useQuery(queries.participations(id))
  const names = useQueries({
    queries: (data ?? []).map(({ partyId }) => queries.party(partyId, null)),
    combine: (cards) => Object.fromEntries(cards.flatMap(({ data: card }) => (card ? [[card.id, card.label]] : []))),
  })
  const rows = data?.toSorted((a, b) => (names[a.partyId] ?? '').localeCompare(names[b.partyId] ?? '', 'nl')) ?? []
  return (
    <div className="participants">
      {error && <p role="alert">{error.message}</p>}
      {data?.length === 0 && <p className="meeting__none">{t('meetings.noParticipants')}</p>}
      {rows.length > 0 && (
        <table className="participants__table" aria-label={t('meetings.participantsOf', { name })}>
          <thead>
            <tr>
              <th scope="col">{t('meetings.who')}</th>
              <th scope="col">{t('meetings.role')}</th>
              <th scope="col">{t('meetings.period')}</th>
              {mayEdit && (
                <th scope="col">
                  <span className="visually-hidden">{t('meetings.edit')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => {
              const known = names[one.partyId]
              const who = known ?? '…'
              const label = t('meetings.participation', { name: who, consultation: name })
              const subject = { kind: 'participation' as const, consultationId: id, partyId: one.partyId, label }
              return (
                <tr key={one.partyId}>
                  <th scope="row">{known ? <Link href={partyAddress(one.partyId)}>{known}</Link> : who}</th>
                  <td>{one.role}</td>
                  <td>{period(one)}</td>
                  {mayEdit && (
                    <td className="participants__actions">
                      <IconButton
                        icon={Pencil}
                        label={t('meetings.named', { action: t('meetings.edit'), name: who })}
                        onPress={() => startTask({ do: 'take-part', party: one.partyId, consultation: id })}
                        small
                      />
                      <IconButton
                        icon={CircleSlash}
                        label={t('meetings.named', { action: t('meetings.end'), name: who })}
                        onPress={() => startTask({ do: 'end', subject })}
                        small
                      />
                      <IconButton
                        icon={Trash2}
                        label={t('meetings.named', { action: t('meetings.remove'), name: who })}
                        onPress={() => startTask({ do: 'remove', subject })}
                        small
                      />
                    </td>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {mayEdit && (
        <PartyField
          label={t('meetings.add')}
          chosen={null}
          onChoose={(party) => party && startTask({ do: 'take-part', party: party.id, consultation: id, again: true })}
        />
      )}
    </div>
  )
}
