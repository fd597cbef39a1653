import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/icon-button.tsx'

type Props = {
  isPlaying: boolean
  onPlay(): void
  /** Undefined at the beginning. */
  onBefore: (() => void) | undefined
  /** Undefined at the end. */
  onAfter: (() => void) | undefined
}

/** A month back, play or pause, a month on. */
export function Moves({ isPlaying, onPlay, onBefore, onAfter }: Props) {
  const { t } = useTranslation()
  return (
    <Toolbar className="timeline__moves" aria-label={t('timeline.moves')}>
      <IconButton
        icon={ChevronLeft}
        label={t('timeline.before')}
        isDisabled={!onBefore}
        onPress={() => onBefore?.()}
        small
      />
      <IconButton
        icon={isPlaying ? Pause : Play}
        label={t(isPlaying ? 'timeline.pause' : 'timeline.play')}
        {...(isPlaying && { shortcut: 'Esc' })}
        onPress={onPlay}
      />
      <IconButton
        icon={ChevronRight}
        label={t('timeline.after')}
        isDisabled={!onAfter}
        onPress={() => onAfter?.()}
        small
      />
    </Toolbar>
  )
}
