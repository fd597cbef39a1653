import { TriangleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Notice } from './ui/notice.tsx'

type Props = { children: ReactNode }

/** When a screen breaks: says so and offers to reload, instead of an empty page. React itself reports the error. */
export class Failure extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useTranslation()
  return (
    <main id="content" className="app__waiting">
      <Notice icon={TriangleAlert} title={t('failure.title')} hint={t('failure.unknown')}>
        <Button className="button" onPress={() => window.location.reload()}>
          {t('failure.reload')}
        </Button>
      </Notice>
    </main>
  )
}
