import { Check, CircleSlash } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TrustRelation } from '../../../contract/trust-relations.ts'
import { trustLevels } from '../../../contract/vocabulary.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import type { Verdict } from './confirming.ts'

type Props = { claim: TrustRelation; onVerdict(verdict: Verdict): void }

/** Still true, true at another level, or ended. */
export function VerdictButtons({ claim, onVerdict }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Button className="button button--small due-row__holds" onPress={() => onVerdict({ says: 'holds' })}>
        <Check size={16} aria-hidden />
        {t('confirm.holds')}
      </Button>
      <fieldset className="levels" aria-label={t('confirm.otherLevel')}>
        {trustLevels.map((level) => (
          <Button
            key={level}
            className={level === claim.level ? 'levels__one levels__one--now' : 'levels__one'}
            aria-label={`${t('card.levelOf', { level })}: ${t(`trustLevel.${level}`)}`}
            onPress={() => onVerdict({ says: 'holds', level })}
          >
            {level}
          </Button>
        ))}
      </fieldset>
      <IconButton
        icon={CircleSlash}
        label={t('confirm.ended')}
        shortcut="X"
        onPress={() => onVerdict({ says: 'ended' })}
        small
      />
    </>
  )
}
