import { Group as GroupIcon, TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { SignsSample } from '../../graph/legend-samples.tsx'
import { useTheme } from '../../theme/theme.ts'
import { announce } from '../../ui/announcer.tsx'
import type { GroupPart } from '../../view/standing-out.ts'
import { endGroup, filter } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import type { Group } from './use-group.ts'

/** In the status line: which group stands out and what its signs say, and the way out of it. */
export function GroupNote({ members, name, error, retry }: Group) {
  const { t } = useTranslation()
  const theme = useTheme()
  const asked = useView(({ view }) => view.group)
  const side = useView(({ view }) => view.filters.groupTies)
  const countOf = (part: GroupPart) => [...(members?.values() ?? [])].filter((one) => one === part).length
  const isDeparture = asked?.kind === 'departure'
  const first = isDeparture
    ? t('group.departure', { name, cutOff: countOf('cut-off') })
    : t('group.community', { name: name || t('communities.nameless'), count: members?.size ?? 0 })
  const only = side && t(`group.only.${side}`)
  const second = isDeparture ? t('group.successors', { successors: countOf('successor') }) : null
  const words = [first, second, only].filter(Boolean).join(', ')
  const isThere = members !== null
  useEffect(() => {
    if (isThere) announce(words)
  }, [isThere, words])
  if (!asked) return null
  return (
    <span className={error ? 'status__note status__note--warn' : 'status__note'}>
      {error ? (
        <TriangleAlert size={14} aria-hidden />
      ) : isDeparture ? (
        <SignsSample theme={theme} signs={[{ kind: 'leaves' }]} />
      ) : (
        <GroupIcon size={14} aria-hidden />
      )}
      {error ? t('group.failed') : isThere ? first : t('group.searching')}
      {isThere && second && (
        <>
          <SignsSample theme={theme} signs={[{ kind: 'successor' }]} />
          {second}
        </>
      )}
      {isThere && only && (
        <>
          <span aria-hidden>·</span>
          <span>{only}</span>
          <Button className="link-button" onPress={() => filter({ groupTies: null })}>
            {t('group.allTies')}
          </Button>
        </>
      )}
      {error && (
        <Button className="link-button" onPress={retry}>
          {t('retry')}
        </Button>
      )}
      <Button className="link-button" onPress={endGroup}>
        {t('group.off')}
      </Button>
    </span>
  )
}
