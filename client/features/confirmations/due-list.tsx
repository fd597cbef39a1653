import { useState } from 'react'
import { GridList, GridListLoadMoreItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DueConfirmation } from '../../../contract/confirmations.ts'
import { limits } from '../../../contract/limits.ts'
import { useMay } from '../../pages/use-role.ts'
import { isOpen, useConfirming } from './confirming.ts'
import { DueBar } from './due-bar.tsx'
import { DueRow } from './due-row.tsx'
import { rowOf, useDueKeys } from './use-due-keys.ts'
import { useVerdicts } from './use-verdicts.ts'

type Props = {
  dues: readonly DueConfirmation[]
  phenomenon: string | null
  hasMore: boolean
  isLoadingMore: boolean
  onMore(): void
}

/** The list, with its keys, its count and what is done with many at once. */
export function DueList({ dues, phenomenon, hasMore, isLoadingMore, onMore }: Props) {
  const { t } = useTranslation()
  const mayEdit = useMay('editor')
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set())
  const { give, giveAll, undo } = useVerdicts(dues, hasMore)
  const onKey = useDueKeys({ dues, give, undo, isOn: mayEdit })
  const { outcomes } = useConfirming()
  const open = dues.filter(({ claim }) => isOpen(outcomes[claim.id]))
  const chosen = open.filter(({ claim }) => selection.has(claim.id))
  const select = (all: boolean) => setSelection(new Set(all ? open.map(({ claim }) => claim.id) : []))
  const confirmChosen = async () => {
    const together = chosen.slice(0, limits.changeSet)
    select(false)
    await giveAll(together)
  }
  return (
    <div className="panel due">
      <DueBar
        dues={dues}
        hasMore={hasMore}
        chosen={chosen.length}
        mayEdit={mayEdit}
        onConfirm={() => void confirmChosen()}
        onSelect={select}
      />
      {/* Typing ahead is off: its letters are the keys of the list. */}
      <div onKeyDownCapture={onKey}>
        <GridList
          aria-label={t('pages.confirmations')}
          className="due__rows"
          selectionMode={mayEdit ? 'multiple' : 'none'}
          selectedKeys={chosen.map(({ claim }) => claim.id)}
          onSelectionChange={(keys) => (keys === 'all' ? select(true) : setSelection(new Set([...keys].map(String))))}
          disallowTypeAhead
        >
          {dues.map((due) => (
            <DueRow
              key={due.claim.id}
              due={due}
              phenomenon={phenomenon}
              mayEdit={mayEdit}
              onVerdict={(verdict) => {
                void give(due, verdict)
                rowOf(due.claim.id)?.focus()
              }}
              onUndo={() => void undo(due)}
            />
          ))}
          {hasMore && (
            <GridListLoadMoreItem onLoadMore={onMore} isLoading={isLoadingMore} className="due__more">
              {t('loading')}
            </GridListLoadMoreItem>
          )}
        </GridList>
      </div>
    </div>
  )
}
