import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** The name of a theme; one that the screens have no word for is read from its id. */
export function useThemeName(): (theme: string) => string {
  const { t } = useTranslation()
  return useCallback(
    (theme) => {
      if (theme === 'extremism' || theme === 'other-theme') return t(`theme.${theme}`)
      return theme.charAt(0).toUpperCase() + theme.slice(1).replaceAll('-', ' ')
    },
    [t],
  )
}
