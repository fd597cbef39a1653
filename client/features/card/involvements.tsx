import { Star } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import type { Subject } from '../../edits/subject.ts'
import { standing } from '../../i18n/period.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { choosePhenomenon } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { AddButton } from './add-button.tsx'
import { countNow, InTime } from './in-time.tsx'
import { RowMenu } from './row-menu.tsx'
import { Section } from './section.tsx'

type Involvement = PartyCard['involvements'][number]

/** What the party does for each phenomenon, with a way to that network. */
export function Involvements({ card }: { card: PartyCard }) {
  const { t } = useTranslation()
  const { involvements, asOf } = card
  return (
    <Section
      title={t('card.involvement')}
      count={countNow(involvements, asOf)}
      action={<AddButton label={t('edit.addInvolvement')} task={{ do: 'involve', party: card.id }} />}
    >
      {involvements.length === 0 && <p className="card__none">{t('card.noInvolvement')}</p>}
      <InTime items={involvements} asOf={asOf}>
        {(one, when) => <Role key={one.phenomenonId} card={card} involvement={one} when={when} />}
      </InTime>
    </Section>
  )
}

function Role({ card, involvement, when }: { card: PartyCard; involvement: Involvement; when: string }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const current = useView(({ view }) => view.phenomenon)
  const { phenomenonId, roles, keyRole, contributesTo } = involvement
  return (
    <li className="involvement">
      {phenomenonId === current ? (
        <strong>{nameOf(phenomenonId)}</strong>
      ) : (
        <Button className="link-button" onPress={() => choosePhenomenon(phenomenonId)}>
          {nameOf(phenomenonId)}
        </Button>
      )}
      {keyRole && (
        <span className="nl-data-badge badge--accent involvement__key">
          <Star size={11} aria-hidden /> {t('card.keyRole')}
        </span>
      )}
      <span className="card__row-menu">
        <Edits card={card} involvement={involvement} />
      </span>
      <span className="card__soft">
        {[when, ...roles.map((role) => t(`role.${role}`)), ...contributesTo.map((part) => t(`contribution.${part}`))]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}

function Edits({ card, involvement }: { card: PartyCard; involvement: Involvement }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const { phenomenonId } = involvement
  const label = t('edit.involvementOf', { name: card.label, phenomenon: nameOf(phenomenonId) })
  const subject: Subject = { kind: 'involvement', phenomenonId, partyId: card.id, label }
  const change = { do: 'involve', party: card.id, phenomenon: phenomenonId } as const
  const isOver = standing(involvement, card.asOf) === 'over'
  return (
    <RowMenu
      label={t('edit.more', { what: label })}
      items={[
        { label: t('edit.change'), task: change },
        isOver
          ? { label: t('edit.involveAgain'), task: { ...change, again: true } }
          : { label: t('edit.endEllipsis'), task: { do: 'end', subject } },
        { label: t('edit.removeEllipsis'), task: { do: 'remove', subject } },
      ]}
    />
  )
}
