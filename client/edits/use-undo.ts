import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../contract/endpoints.ts'
import { call, ProblemError, write } from '../api.ts'
import { announce } from '../ui/announcer.tsx'
import { editRedone, editUndone, forgetEdit, redo, stepTaken, undo } from '../view/history.ts'
import type { Edit } from '../view/time-line.ts'
import { refresh } from './refresh.ts'
import { say, sayFault } from './said.ts'
import { useUndoneWords } from './use-undone-words.ts'

/** Milliseconds after which it is said that an undoing is under way. */
const patience = 1_000

/** Takes back and does again what was done here last, whether a step through the view or an edit. */
export function useUndo() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const wordsOf = useUndoneWords()
  // One at a time: what the next key undoes depends on what this one did.
  const turn = useRef(Promise.resolve())

  const takeBack = useCallback(
    async (edit: Edit, after: typeof editUndone, wordsFor: (entryId: string) => Promise<string>, again?: Edit) => {
      // A large import takes a while: nobody is to think that nothing happens.
      const slow = setTimeout(() => say(t('edit.undoing', { what: edit.said })), patience)
      try {
        const { answer } = await write(endpoints.auditEntries.undo, { params: { id: edit.auditEntryId } })
        after(edit, answer.auditEntryId)
        say(await wordsFor(answer.auditEntryId))
        void refresh(client)
      } catch (error) {
        const isFinal = error instanceof ProblemError && error.problem.status !== 503
        if (isFinal) forgetEdit(edit)
        const reason = isFinal ? error.problem.detail : t('away.title')
        sayFault(t('edit.notUndone', { what: edit.said, reason }), isFinal ? undefined : again)
      } finally {
        clearTimeout(slow)
      }
    },
    [client, t],
  )
  const undoEdit = useCallback(
    (edit: Edit) =>
      takeBack(
        edit,
        editUndone,
        async (id) => {
          const entry = await call(endpoints.auditEntries.get, { params: { id } }).catch(() => null)
          return t('edit.undone', { what: (entry && wordsOf(entry)) ?? edit.said })
        },
        edit,
      ),
    [takeBack, wordsOf, t],
  )
  const redoEdit = useCallback(
    (edit: Edit) => takeBack(edit, editRedone, async () => t('edit.redone', { what: edit.said })),
    [takeBack, t],
  )
  const next = (work: () => Promise<void>) => {
    turn.current = turn.current.then(work, work)
  }
  return {
    undoEdit: (edit: Edit) => next(() => undoEdit(edit)),
    undoLast: () =>
      next(async () => {
        const last = undo()
        if (last === 'step') {
          announce(t('said.undone'))
          await stepTaken()
        } else if (last) await undoEdit(last)
        else announce(t('said.nothingToUndo'))
      }),
    redoLast: () =>
      next(async () => {
        const edit = redo()
        if (edit === 'step') await stepTaken()
        else if (edit) await redoEdit(edit)
      }),
  }
}
