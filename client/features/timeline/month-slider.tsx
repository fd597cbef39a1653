import { useLayoutEffect, useRef } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TimelineMonth } from '../../../contract/timeline.ts'
import { Growth, Years } from './growth.tsx'

type Props = {
  months: readonly TimelineMonth[]
  /** The month where it stands. */
  place: number
  /** The day where it stands, in words. */
  words: string
  onChange(place: number): void
  onChangeEnd(place: number): void
}

/** The months as a slider over their histogram. Page Up and Page Down go about a tenth of the way. */
export function MonthSlider({ months, place, words, onChange, onChangeEnd }: Props) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  // The library speaks the value as a number, and takes no words of ours.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', words))
  return (
    <Slider
      className="timeline__slider"
      aria-label={t('timeline.slider')}
      minValue={0}
      maxValue={months.length - 1}
      value={place}
      onChange={onChange}
      onChangeEnd={onChangeEnd}
    >
      <SliderTrack className="timeline__track">
        <Growth months={months} place={place} />
        <SliderThumb className="timeline__thumb" inputRef={input} autoFocus />
      </SliderTrack>
      <Years months={months} />
    </Slider>
  )
}
