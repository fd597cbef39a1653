import { useMutation } from '@tanstack/react-query'
import { endpoints } from '../../../contract/endpoints.ts'
import { call } from '../../api.ts'

/** Ends the session; what was read is forgotten, so that the next person at this screen starts with nothing. */
export function useSignOut(): () => void {
  const leave = useMutation({
    mutationFn: () => call(endpoints.session.remove, {}),
    // A new page: nothing that any part of this one still held, such as a file on its way in, is left.
    onSuccess: () => window.location.replace('/'),
  })
  return () => leave.mutate()
}
