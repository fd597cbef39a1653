import { Heading } from '@nl-design-system-candidate/heading-react'
import { type ComponentType, lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useUndo } from '../edits/use-undo.ts'
import { PageHeader } from '../explorer/page-header.tsx'
import { usePanels } from '../explorer/use-panels.ts'
import { Failure } from '../failure.tsx'
import { useShortcuts } from '../features/keys/use-shortcuts.ts'
import { type Page, type PagePath, pages } from './registry.ts'
import './page-screen.css'
import './work-table.css'

const contents = new Map<PagePath, ComponentType>(
  pages.flatMap(({ path, load }) => (load ? [[path, lazy(async () => ({ default: await load() }))]] : [])),
)

/** A page beside the explorer: the bar with the menu, its name, and its contents as soon as they are fetched. */
export function PageScreen({ page }: { page: Page }) {
  const { t } = useTranslation()
  const Contents = contents.get(page.path)
  const { undoLast, redoLast } = useUndo()
  useShortcuts({
    '?': () => usePanels.setState({ help: true }),
    'mod+z': undoLast,
    'mod+shift+z': redoLast,
    'mod+y': redoLast,
  })
  return (
    <div className="page">
      <PageHeader hasLegend={false} />
      <main id="content" tabIndex={-1} className="page__main">
        <div className="page__column">
          <Heading level={1} className="page__title" tabIndex={-1}>
            {t(page.label)}
          </Heading>
          <Failure>
            <Suspense fallback={<Waiting />}>{Contents && <Contents />}</Suspense>
          </Failure>
        </div>
      </main>
    </div>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className="page__waiting" role="status" aria-busy>
      <span className="visually-hidden">{t('loading')}</span>
      {[40, 100, 100, 100].map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change
        <div key={index} className="skeleton" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  )
}
