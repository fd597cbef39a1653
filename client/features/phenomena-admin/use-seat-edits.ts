import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import type { ExpectedSeat, ExpectedSeatInput } from '../../../contract/expected-seats.ts'
import { type Done, ProblemError, write } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { usePhenomenonName, useSeatName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'

/** Storing and taking back one expected seat; a refusal stays with its row. */
export function useSeatEdits({ phenomenonId, partyTypeId, version, ...stored }: ExpectedSeat) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const edit = useEdit()
  const words = { seat: useSeatName()(partyTypeId), phenomenon: usePhenomenonName()(phenomenonId) }
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const params = { id: phenomenonId, partyTypeId }
  const run = async (work: () => Promise<Done<unknown>>, said: string) => {
    setBusy(true)
    setFault(null)
    try {
      await edit(work, said)
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
      const isOutdated = error instanceof ProblemError && error.problem.status === 412
      if (isOutdated) await client.invalidateQueries(queries.expectedSeats(phenomenonId))
    } finally {
      setBusy(false)
    }
  }
  return {
    isBusy,
    fault,
    put: (change: Partial<ExpectedSeatInput>) =>
      run(
        () => write(endpoints.expectedSeats.put, { params, body: { ...stored, ...change } }, { ifMatch: version }),
        t('phenomena.seatChanged', words),
      ),
    remove: () =>
      run(
        () => write(endpoints.expectedSeats.remove, { params }, { ifMatch: version }),
        t('phenomena.seatRemoved', words),
      ),
  }
}
