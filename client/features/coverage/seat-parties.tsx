import { type ReactNode, useState } from 'react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { SeatCoverage } from '../../../contract/coverage.ts'
import type { PartyReference } from '../../../contract/parties.ts'
import { startTask } from '../../edits/tasks.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { PartyMark } from '../../ui/party-mark.tsx'
import { partyAddress } from '../../view/address.ts'

type Props = { seat: SeatCoverage; phenomenonId: string; asOf: string | null; mayEdit: boolean; isOpen: boolean }

/** Who is in a seat: people first; and where one is missing, who is known already and could be. */
export function SeatParties({ seat, phenomenonId, asOf, mayEdit, isOpen }: Props) {
  const { t } = useTranslation()
  const phenomenon = usePhenomenonName()(phenomenonId)
  const { professionals, organisations, candidates, hidden, status, layer } = seat
  const inside = [...professionals, ...organisations]
  return (
    <div className="seat-parties">
      <Few isOpen={isOpen} left={hidden}>
        {inside.map((party) => (
          <Party
            key={party.id}
            party={party}
            layer={layer}
            href={partyAddress(party.id, { phenomenon: phenomenonId, asOf })}
          />
        ))}
      </Few>
      {candidates.length > 0 && (
        <div className="seat-parties__known">
          <p>{t(status === 'vacant' ? 'coverage.knownElsewhere' : 'coverage.worksThere')}</p>
          <Few isOpen={isOpen} left={0}>
            {candidates.map((party) => (
              <Party key={party.id} party={party} layer={layer} href={partyAddress(party.id, { asOf })}>
                {mayEdit && (
                  <Button
                    className="link-button"
                    aria-label={t('coverage.involveNamed', { name: party.label, phenomenon })}
                    onPress={() => startTask({ do: 'involve', party: party.id, phenomenon: phenomenonId, again: true })}
                  >
                    {t('coverage.involve')}
                  </Button>
                )}
              </Party>
            ))}
          </Few>
        </div>
      )}
      {inside.length + candidates.length === 0 && <p className="seat-parties__nobody">{t('coverage.nobodyKnown')}</p>}
    </div>
  )
}

/** So many are shown before somebody asks for the rest. */
const few = 2

function Few({ isOpen, left, children }: { isOpen: boolean; left: number; children: ReactNode[] }) {
  const { t } = useTranslation()
  const [isUnfolded, setUnfolded] = useState(isOpen)
  const rest = children.length - few
  if (children.length === 0) return null
  return (
    <ul>
      {isUnfolded ? children : children.slice(0, few)}
      {rest > 0 && (
        <li>
          <Button className="link-button" aria-expanded={isUnfolded} onPress={() => setUnfolded(!isUnfolded)}>
            {isUnfolded ? t('coverage.fewer') : t('coverage.more', { count: rest })}
          </Button>
        </li>
      )}
      {isUnfolded && left > 0 && <li>{t('coverage.notNamed', { count: left })}</li>}
    </ul>
  )
}

type PartyProps = { party: PartyReference; layer: SeatCoverage['layer']; href: string; children?: ReactNode }

function Party({ party, layer, href, children }: PartyProps) {
  const post = [party.function, party.organisationName].filter(Boolean).join(' · ')
  return (
    <li className="seat-party">
      <PartyMark kind={party.kind} layer={layer} size={14} />
      <span>
        <Link className="seat-party__name" href={href}>
          {party.label}
        </Link>
        {post && <span className="seat-party__post">{post}</span>}
        {children}
      </span>
    </li>
  )
}
