import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../contract/endpoints.ts'
import type { ExpectedSeat, ExpectedSeatInput } from '../../contract/expected-seats.ts'
import { type Done, ProblemError, write } from '../api.ts'
import { usePhenomenonName, useSeatName } from '../i18n/words.ts'
import { refresh } from './refresh.ts'
import { useEdit } from './use-edit.ts'

/** Storing and taking back one expected seat; a refusal stays with its row. */
export function useSeatEdits(seat: ExpectedSeat) {
  const { phenomenonId, partyTypeId, version, ...stored } = seat
  const { t } = useTranslation()
  const client = useQueryClient()
  const edit = useEdit()
  const words = { seat: useSeatName()(partyTypeId), phenomenon: usePhenomenonName()(phenomenonId) }
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  // Shown until the row is read anew: the field under the hand does not jump back while it is stored.
  const [pending, setPending] = useState<{ version: number; change: Partial<ExpectedSeatInput> } | null>(null)
  const params = { id: phenomenonId, partyTypeId }
  const run = async (work: () => Promise<Done<unknown>>, said: string) => {
    setBusy(true)
    setFault(null)
    try {
      await edit(work, said)
    } catch (error) {
      setPending(null)
      setFault(error instanceof Error ? error.message : String(error))
      const isOutdated = error instanceof ProblemError && error.problem.status === 412
      if (isOutdated) await refresh(client)
    } finally {
      setBusy(false)
    }
  }
  return {
    shown: pending?.version === version ? { ...seat, ...pending.change } : seat,
    isBusy,
    fault,
    put: (change: Partial<ExpectedSeatInput>) => {
      setPending({ version, change })
      return run(
        () => write(endpoints.expectedSeats.put, { params, body: { ...stored, ...change } }, { ifMatch: version }),
        t('phenomena.seatChanged', words),
      )
    },
    remove: () =>
      run(
        () => write(endpoints.expectedSeats.remove, { params }, { ifMatch: version }),
        t('phenomena.seatRemoved', words),
      ),
  }
}
