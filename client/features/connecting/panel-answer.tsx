import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ConnectingNetwork } from '../../../contract/connecting-networks.ts'
import { SignsSample } from '../../graph/legend-samples.tsx'
import { usePercent } from '../../i18n/words.ts'
import { useTheme } from '../../theme/theme.ts'
import { announce } from '../../ui/announcer.tsx'
import { show, useView } from '../../view/store.ts'
import { isFiltered, startView } from '../../view/view.ts'
import { ConnectingDefinitions } from './definitions.tsx'
import { useStepWords } from './use-step-words.ts'

type Props = { tree: ConnectingNetwork; asked: readonly string[]; shown: ReadonlySet<string>; goTo(id: string): void }

/** Who was asked for, who brings them together, and by which steps. */
export function PanelAnswer({ tree, asked, shown, goTo }: Props) {
  const { t } = useTranslation()
  const percent = usePercent()
  const theme = useTheme()
  const isKept = useView(({ view }) => view.focus !== null || isFiltered(view.filters))
  const { nameOf, restsOn } = useStepWords(tree)
  const named = new Set(tree.steps.flatMap(({ from, to }) => [from, to]))
  const through = [...named].filter((id) => !asked.includes(id))
  const notShown = [...named].filter((id) => !shown.has(id))
  useEffect(() => announce(tree.explanation), [tree.explanation])
  const party = (id: string) => (
    <Button className="link-button" aria-label={t('routes.goTo', { name: nameOf(id) })} onPress={() => goTo(id)}>
      {nameOf(id)}
    </Button>
  )
  return (
    <>
      <p>{tree.explanation}</p>
      {!tree.complete && <p className="connecting-panel__soft">{t('routes.partial')}</p>}
      {tree.strength !== null && <p>{t('connecting.strength', { share: percent(tree.strength) })}</p>}
      {tree.absent.length > 0 && <p>{t('connecting.absent', { names: tree.absent.map(nameOf).join(', ') })}</p>}
      {notShown.length > 0 && (
        <p className="connecting-panel__soft">
          {t('routes.notShown', { names: notShown.map(nameOf).join(', ') })}{' '}
          {isKept && (
            <Button className="link-button" onPress={() => show({ focus: null, filters: startView.filters })}>
              {t('routes.showAll')}
            </Button>
          )}
        </p>
      )}
      <h3>{t('connecting.chosen')}</h3>
      <ul className="connecting-panel__parties">
        {asked.map((id) => (
          <li key={id}>
            <SignsSample theme={theme} signs={[{ kind: 'asked' }]} />
            {party(id)}
          </li>
        ))}
      </ul>
      {through.length > 0 && (
        <>
          <h3>{t('connecting.through')}</h3>
          <ul className="connecting-panel__parties">
            {through.map((id) => (
              <li key={id}>{party(id)}</li>
            ))}
          </ul>
        </>
      )}
      {tree.steps.length > 0 && (
        <>
          <h3>{t('connecting.steps')}</h3>
          <ol className="connecting-panel__steps">
            {tree.steps.map((step) => (
              <li key={`${step.from} ${step.to}`}>
                <strong>{t('routes.between2', { from: nameOf(step.from), to: nameOf(step.to) })}</strong>
                <span className="connecting-panel__rests">
                  <span>{restsOn(step)}</span>
                  <span className="numeric">{percent(step.strength)}</span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <ConnectingDefinitions />
    </>
  )
}
