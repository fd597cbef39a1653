import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DueConfirmation } from '../../../contract/confirmations.ts'
import { announce } from '../../ui/announcer.tsx'
import { confirmAll, isOpen, judge, takeBack, useConfirming, type Verdict } from './confirming.ts'

/** Judging what is due, and saying what came of it. */
export function useVerdicts(dues: readonly DueConfirmation[], hasMore: boolean) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const nameOf = (due: DueConfirmation) => t('confirm.pair', { from: due.from.label, to: due.to.label })
  const left = () => {
    const { outcomes } = useConfirming.getState()
    return dues.filter(({ claim }) => isOpen(outcomes[claim.id])).length
  }
  const sayLeft = () => t(hasMore ? 'confirm.leftOrMore' : 'confirm.left', { count: left() })
  const stored = () => {
    // The rows here know what became of them; every other screen reads anew when it is next opened.
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me', refetchType: 'none' })
  }
  return {
    async give(due: DueConfirmation, verdict: Verdict): Promise<void> {
      const { outcomes } = useConfirming.getState()
      if (!isOpen(outcomes[due.claim.id])) return
      const said = t(verdict.says === 'ended' ? 'confirm.saidEnded' : 'confirm.saidHolds', { pair: nameOf(due) })
      const saving = judge(due, verdict, said)
      announce(`${said}. ${sayLeft()}`)
      if (await saving) stored()
      else announce(t('confirm.saidRefused', { pair: nameOf(due) }))
    },
    async giveAll(chosen: readonly DueConfirmation[]): Promise<void> {
      const said = t('confirm.saidAll', { count: chosen.length })
      if (await confirmAll(chosen, said)) {
        announce(`${said}. ${sayLeft()}`)
        stored()
      } else announce(t('confirm.saidAllRefused'))
    },
    async undo(due: DueConfirmation): Promise<void> {
      const result = await takeBack(due.claim.id)
      if (typeof result === 'string') announce(t('confirm.saidNotUndone', { reason: result }))
      else if (result > 0) {
        announce(`${t('confirm.saidUndone', { count: result })}. ${sayLeft()}`)
        stored()
      }
    },
  }
}
