import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import { standing, usePeriod } from '../../i18n/period.ts'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { choosePhenomenon } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'

/** Says that the party is not in the chosen network: because it has ended, or else in which networks it is. */
export function Outside({ card }: { card: PartyCard }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const day = useDay()
  const period = usePeriod()
  const current = useView(({ view }) => view.phenomenon)
  const { involvements, asOf } = card
  const { until } = card.organisation ?? card.professional ?? {}
  // What has ended is in no network any more, whatever it was involved in.
  if (until && until <= asOf)
    return (
      <div className="card__note">
        <p>{t('card.ended', { date: day(until) })}</p>
      </div>
    )
  const here = involvements.find(({ phenomenonId }) => phenomenonId === current)
  const offers = involvements.filter((one) => standing(one, asOf) === 'now' && one !== here)
  return (
    <div className="card__note">
      {current && <p>{t('card.outside', { phenomenon: nameOf(current) })}</p>}
      {here && standing(here, asOf) !== 'now' && <p>{t('card.involvedThen', { when: period(here, asOf) })}</p>}
      {offers.length === 0 ? (
        <p>{t('card.outsideNowhere')}</p>
      ) : (
        <>
          <p>{current ? t('card.outsideOffer') : t('card.chooseOffer')}</p>
          <div className="card__offers">
            {offers.map(({ phenomenonId }) => (
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
