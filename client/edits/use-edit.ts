import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Done } from '../api.ts'
import { rememberEdit } from '../view/history.ts'
import { refresh } from './refresh.ts'
import { say } from './said.ts'

/**
 * Runs a write, and then everything that follows one: it stands on the time line for undo, is said, and what is on the
 * screen is read again. Errors are the caller's, who knows the fields.
 */
export function useEdit(): <Answer>(work: () => Promise<Done<Answer>>, said: string) => Promise<Answer> {
  const client = useQueryClient()
  return useCallback(
    async (work, said) => {
      const { answer, auditEntryId } = await work()
      const edit = auditEntryId ? { auditEntryId, said } : undefined
      if (edit) rememberEdit(edit)
      say(said, edit)
      void refresh(client)
      return answer
    },
    [client],
  )
}
