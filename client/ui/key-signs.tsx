import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { SignsSample } from '../graph/legend-samples.tsx'
import type { Sign } from '../graph/signs.ts'
import { useTheme } from '../theme/theme.ts'
import type { KeyMark } from '../view/standing-out.ts'

/** The signs of a key party, in a fixed order. */
export function keySigns({ rank, cut, isBroker }: KeyMark): Sign[] {
  return [
    ...(rank === null ? [] : [{ kind: 'rank' as const, rank }]),
    ...(cut ? [{ kind: 'cut' as const }] : []),
    ...(isBroker ? [{ kind: 'broker' as const }] : []),
  ]
}

/** The signs of a key party as they stand on the canvas; what they say is written beside them. */
export function KeySigns({ mark }: { mark: KeyMark }) {
  return <SignsSample theme={useTheme()} signs={keySigns(mark)} />
}

/** In words why a party is marked as a key party. */
export function useKeyWords(): (mark: KeyMark) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ rank, cut, isBroker }) =>
      [
        ...(rank === null ? [] : [`${t('key.by.betweenness')} ${rank}`]),
        ...(cut ? [t('key.by.cut')] : []),
        ...(isBroker ? [t('key.by.constraint')] : []),
      ].join(' · '),
    [t],
  )
}
