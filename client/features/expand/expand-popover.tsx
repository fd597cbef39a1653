import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GraphView } from '../../../contract/graph-view.ts'
import { uuid } from '../../../contract/primitives.ts'
import { queries } from '../../queries.ts'
import { useView } from '../../view/store.ts'
import { groupsOf } from './choice.ts'
import { GroupChoice } from './group-choice.tsx'
import './expand.css'

type Props = {
  party: string
  name: string
  network: GraphView
  shown: ReadonlySet<string>
  /** Where on the page the party stands. */
  at: { x: number; y: number }
  onClose(): void
}

/** Asks, beside the party, which of its hidden neighbours to bring in: groups with counts first. */
export function ExpandPopover({ party, name, network, shown, at, onClose }: Props) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLDivElement>(null)
  const asOf = useView(({ view }) => view.asOf)
  const isParty = uuid.safeParse(party).success
  const { data: around, isFetching } = useQuery({ ...queries.neighbourhood(party, asOf, 1), enabled: isParty })
  const groups = groupsOf(party, network, around, shown)
  return (
    <>
      <div ref={anchor} className="expand__anchor" style={{ insetInlineStart: at.x, insetBlockStart: at.y }} />
      <Popover
        className="popover expand"
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="right top"
        offset={12}
      >
        <Dialog aria-label={t('expand.title', { name })}>
          <h2 className="expand__title">{t('expand.title', { name })}</h2>
          {groups.length > 0 ? (
            <GroupChoice party={party} groups={groups} onDone={onClose} />
          ) : (
            <p className="expand__nothing" aria-busy={isFetching}>
              {isFetching ? t('loading') : t('expand.nothing')}
            </p>
          )}
        </Dialog>
      </Popover>
    </>
  )
}
