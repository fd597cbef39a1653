import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { choosePhenomenon } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'

/** Says that the party is not in the chosen network, and offers the networks where it is. */
export function Outside({ involvements }: { involvements: PartyCard['involvements'] }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const current = useView(({ view }) => view.phenomenon)
  return (
    <div className="card__note">
      {current && <p>{t('card.outside', { phenomenon: nameOf(current) })}</p>}
      {involvements.length === 0 ? (
        <p>{t('card.outsideNowhere')}</p>
      ) : (
        <>
          <p>{current ? t('card.outsideOffer') : t('card.chooseOffer')}</p>
          <div className="card__offers">
            {involvements.map(({ phenomenonId }) => (
              <Button
                key={phenomenonId}
                className="button button--small"
                onPress={() => choosePhenomenon(phenomenonId)}
              >
                {nameOf(phenomenonId)}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  )
}
