import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { completions, cypherColours, cypherLanguage } from './cypher-language.ts'

/** A fault at a place in the text, counted in characters. */
export type Mark = { from: number; to: number; message: string }

export type EditorHandle = { insert(text: string): void; focus(): void }

type Props = {
  ref: Ref<EditorHandle>
  label: string
  /** Id of what describes it: that Tab leaves it, and which keys run and stop. */
  describedBy: string
  text: string
  marks: readonly Mark[]
  onText(text: string): void
  onRun(): void
  /** True where there was something to stop. */
  onStop(): boolean
}

/** A field for Cypher. Tab is not its own: it leaves the field, as in any other. */
export function CypherEditor({ ref, label, describedBy, text, marks, onText, onRun, onStop }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const latest = useRef({ text, onText, onRun, onStop })
  useEffect(() => {
    latest.current = { text, onText, onRun, onStop }
  })

  useEffect(() => {
    if (!place.current) return
    const run = () => {
      latest.current.onRun()
      return true
    }
    const editor = new EditorView({
      parent: place.current,
      doc: latest.current.text,
      extensions: [
        Prec.highest(
          keymap.of([
            { key: 'Mod-Enter', run },
            { key: 'Escape', run: () => latest.current.onStop() },
          ]),
        ),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        cypherLanguage,
        syntaxHighlighting(cypherColours),
        autocompletion({ override: [completions], icons: false }),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) latest.current.onText(update.state.doc.toString())
        }),
      ],
    })
    view.current = editor
    return () => editor.destroy()
  }, [label, describedBy])

  useEffect(() => {
    const editor = view.current
    if (!editor || editor.state.doc.toString() === text) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } })
  }, [text])

  useEffect(() => {
    const editor = view.current
    if (!editor) return
    const most = editor.state.doc.length
    const found = marks.map(
      ({ from, to, message }): Diagnostic => ({
        from: Math.min(from, most),
        to: Math.min(Math.max(to, from), most),
        severity: 'error',
        message,
      }),
    )
    editor.dispatch(setDiagnostics(editor.state, found))
  }, [marks])

  useImperativeHandle(ref, () => ({
    insert: (piece) => {
      const editor = view.current
      if (!editor) return
      editor.dispatch(editor.state.replaceSelection(piece))
      editor.focus()
    },
    focus: () => view.current?.focus(),
  }))
  return <div className="cypher-editor" ref={place} />
}
