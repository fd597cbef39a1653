import { useQueryClient } from '@tanstack/react-query'
import { CloudOff, EyeOff, Network, SearchX } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isAway, ProblemError } from '../api.ts'
import { NotRead } from '../pages/not-read.tsx'
import { Notice } from '../ui/notice.tsx'
import { clearFilters, startOver, wholeNetwork } from '../view/steps.ts'
import { useView } from '../view/store.ts'
import type { Scene } from './use-picture.ts'

/** Why there is nothing to see, and what to do; nothing at all when there is something, or may soon be. */
export function EmptyPicture({ scene }: { scene: Scene }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const focus = useView(({ view }) => view.focus)
  const { picture, network, isLoading, error } = scene
  if (picture.nodes.length === 0 && isAway(error)) {
    return <Notice icon={CloudOff} title={t('away.title')} hint={t('away.detail')} />
  }
  if (error && !isAway(error)) {
    if (error instanceof ProblemError && error.problem.status === 404)
      return (
        <Notice icon={SearchX} title={t('empty.unknownPhenomenon')} hint={t('empty.unknownPhenomenonHint')}>
          <Button className="button" onPress={startOver}>
            {t('header.home')}
          </Button>
        </Notice>
      )
    return <NotRead error={error} onRetry={() => void client.refetchQueries()} />
  }
  if (picture.nodes.length > 0 || isLoading || error) return null
  if (picture.hiddenByFilter > 0)
    return (
      <Notice icon={EyeOff} title={t('empty.filters')} hint={t('empty.filtersHint')}>
        <Button className="button" onPress={clearFilters}>
          {t('legend.clear')}
        </Button>
      </Notice>
    )
  if (focus && network.nodes.length > 0)
    return (
      <Notice icon={Network} title={t('empty.focus')} hint={t('empty.focusHint')}>
        <Button className="button" onPress={wholeNetwork}>
          {t('card.whole')}
        </Button>
      </Notice>
    )
  return (
    <Notice icon={Network} title={t('empty.network')} hint={t('empty.networkHint')}>
      <Button className="button" onPress={startOver}>
        {t('header.home')}
      </Button>
    </Notice>
  )
}
