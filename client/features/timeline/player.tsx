import { useCallback } from 'react'
import type { Timeline } from '../../../contract/timeline.ts'
import { useDay } from '../../i18n/words.ts'
import { useView } from '../../view/store.ts'
import { Caption } from './caption.tsx'
import { MonthSlider } from './month-slider.tsx'
import { asViewed, monthAfter, monthBefore, placeOf } from './months.ts'
import { Moves } from './moves.tsx'
import { useDrag } from './use-drag.ts'
import { useEscape } from './use-escape.ts'
import { useNetworkOfDay, useReadAhead } from './use-network-of-day.ts'
import { usePlay } from './use-play.ts'
import { useSaidGrowth } from './use-said-growth.ts'
import { useTravel } from './use-travel.ts'

type Props = { phenomenon: string; line: Timeline; isArranging: boolean }

/** Moves through the months of a network: by hand, by key, or by itself. */
export function Player({ phenomenon, line, isArranging }: Props) {
  const { months, today } = line
  const asOf = useView(({ view }) => view.asOf)
  const words = useDay('long')
  const { goTo, arrive } = useTravel()
  const { seen, error, isLoading, isSlow, cancel } = useNetworkOfDay(phenomenon, asOf)
  const { isPlaying, play, pause } = usePlay({
    line,
    asOf,
    isReady: !isLoading && !isArranging,
    hasFailed: error !== null,
    travel: { goTo, arrive },
  })
  const goToPlace = useCallback(
    (place: number, isHeld: boolean) => {
      const month = months[place]
      if (month) goTo(asViewed(month.day, { today }), isHeld)
    },
    [months, today, goTo],
  )
  const { dragged, onChange, onChangeEnd } = useDrag(goToPlace)
  useSaidGrowth(isLoading ? undefined : seen?.network)

  const standing = asOf ?? today
  const day = (dragged === null ? undefined : months[dragged]?.day) ?? standing
  const before = monthBefore(months, standing)
  const after = monthAfter(months, standing)
  const ahead = isPlaying ? [after, after && monthAfter(months, after.day)] : [before, after]
  useReadAhead(
    phenomenon,
    ahead.flatMap((month) => (month ? [asViewed(month.day, { today })] : [])),
    !isLoading && dragged === null,
  )
  useEscape(isPlaying ? pause : isSlow ? cancel : null)

  return (
    <>
      <Moves
        isPlaying={isPlaying}
        onPlay={isPlaying ? pause : play}
        onBefore={before && (() => goTo(asViewed(before.day, { today })))}
        onAfter={after && (() => goTo(asViewed(after.day, { today })))}
      />
      <MonthSlider
        months={months}
        place={dragged ?? placeOf(months, standing)}
        words={words(day)}
        onChange={onChange}
        onChangeEnd={onChangeEnd}
      />
      <Caption
        day={day}
        month={months.find((month) => month.day === day)}
        change={!isLoading && dragged === null ? seen : null}
        onToday={asOf === null ? null : () => goTo(null)}
        onCancel={isSlow ? cancel : null}
      />
    </>
  )
}
