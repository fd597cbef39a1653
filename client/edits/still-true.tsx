import { Check } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isAway, ProblemError } from '../api.ts'
import { sayFault } from './said.ts'
import { today } from './today.ts'
import { useEdit } from './use-edit.ts'
import { confirmClaim } from './writes.ts'

type Claim = { id: string; version: number; confirmedOn: string; toRebuild?: boolean | undefined }

/** Says of a claim that it still holds today: one press. Gone once it is said, also before the server answers. */
export function StillTrue({ claim, from, to }: { claim: Claim; from: string; to: string }) {
  const { t } = useTranslation()
  const edit = useEdit()
  const [saidOf, setSaidOf] = useState<number | null>(null)
  const isFresh = claim.confirmedOn === today() && claim.toRebuild !== true
  if (isFresh || saidOf === claim.version) return null
  const confirm = async () => {
    setSaidOf(claim.version)
    try {
      await edit(() => confirmClaim(claim), t('edit.confirmed', { from, to }))
    } catch (error) {
      setSaidOf(null)
      const problem = error instanceof ProblemError ? error.problem : null
      sayFault(isAway(error) ? t('form.away') : (problem?.detail ?? t('failure.unknown')))
    }
  }
  return (
    <Button
      className="button button--small still-true"
      aria-label={t('edit.stillTrueOf', { from, to })}
      onPress={() => void confirm()}
    >
      <Check size={15} aria-hidden />
      {t('edit.stillTrue')}
    </Button>
  )
}
