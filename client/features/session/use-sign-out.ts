import { useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '../../../contract/endpoints.ts'
import { call } from '../../api.ts'

/** Ends the session; what was read is forgotten, so that the next person at this screen starts with nothing. */
export function useSignOut(): () => void {
  const client = useQueryClient()
  const leave = useMutation({
    mutationFn: () => call(endpoints.session.remove, {}),
    onSuccess: () => client.resetQueries(),
  })
  return () => leave.mutate()
}
