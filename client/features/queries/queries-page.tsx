import { CirclePlay, CircleStop, Lock, Save } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../pages/use-role.ts'
import { announce } from '../../ui/announcer.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CypherEditor, type EditorHandle } from './cypher-editor.tsx'
import { ExampleList } from './example-list.tsx'
import { marksIn } from './marks.ts'
import { ParameterFields } from './parameter-fields.tsx'
import { parametersOf } from './parameters.ts'
import { run, stop, useQuestion } from './query-store.ts'
import { Result } from './result.tsx'
import { SaveDialog } from './save-dialog.tsx'
import { SavedList } from './saved-list.tsx'
import { SchemaPanel } from './schema-panel.tsx'
import { useOutcomeWords } from './use-outcome-words.ts'
import './queries.css'

/** Questions in Cypher: an editor with what there is to ask about, examples, saved questions, and the answer. */
export function QueriesPage() {
  const { t } = useTranslation()
  const mayAsk = useMay('editor')
  if (!mayAsk) {
    return (
      <div className="panel">
        <Notice icon={Lock} title={t('queries.notAllowed')} hint={t('queries.notAllowedHint')} />
      </div>
    )
  }
  return (
    <>
      <p className="page__lead">{t('queries.lead')}</p>
      <div className="queries">
        <Asking />
      </div>
    </>
  )
}

function Asking() {
  const { t } = useTranslation()
  const { text, typed, kinds, saved, outcome, isRunning } = useQuestion()
  const editor = useRef<EditorHandle>(null)
  const [isSaving, setSaving] = useState(false)
  const words = useOutcomeWords()
  const parameters = useMemo(() => parametersOf(text, kinds), [text, kinds])
  const faults = outcome?.is === 'refused' ? outcome.faults : null
  // The marks stand where the faults were when the question was asked: typing moves them along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text of then, not every later one
  const marks = useMemo(() => (faults ? marksIn(text, faults) : []), [faults])
  const start = async () => {
    const settled = await run()
    if (settled) announce(words(settled))
  }
  const asking = { onRun: () => void start(), onStop: stop }
  return (
    <>
      <section className="queries__main" aria-label={t('queries.question')}>
        {saved && <p className="queries__saved">{t('queries.basedOn', { name: saved.name })}</p>}
        <CypherEditor
          ref={editor}
          label={t('queries.editor')}
          describedBy="queries-keys"
          text={text}
          marks={marks}
          onText={(next) => useQuestion.setState({ text: next })}
          {...asking}
        />
        <p className="queries__keys" id="queries-keys">
          {t('queries.keys')}
        </p>
        <ParameterFields
          parameters={parameters}
          typed={typed}
          missing={outcome?.is === 'missing' ? outcome.names : []}
          onTyped={(name, value) => useQuestion.setState({ typed: { ...typed, [name]: value } })}
          onKind={(name, kind) => useQuestion.setState({ kinds: { ...kinds, [name]: kind } })}
        />
        <div className="queries__buttons">
          <Button className="button button--primary" isDisabled={text.trim() === ''} onPress={asking.onRun}>
            <CirclePlay size={17} aria-hidden />
            {t('queries.run')}
          </Button>
          <Button className="button" isDisabled={!isRunning} onPress={() => stop()}>
            <CircleStop size={17} aria-hidden />
            {t('queries.stop')}
          </Button>
          <Button className="button" isDisabled={text.trim() === ''} onPress={() => setSaving(true)}>
            <Save size={17} aria-hidden />
            {t('queries.save')}
          </Button>
        </div>
        <Result outcome={outcome} isRunning={isRunning} />
      </section>
      <aside className="queries__side" aria-label={t('queries.help')}>
        <SavedList onChosen={() => editor.current?.focus()} />
        <ExampleList onChosen={() => editor.current?.focus()} />
        <SchemaPanel onInsert={(piece) => editor.current?.insert(piece)} />
      </aside>
      {isSaving && <SaveDialog cypher={text.trim()} parameters={parameters} onClose={() => setSaving(false)} />}
    </>
  )
}
