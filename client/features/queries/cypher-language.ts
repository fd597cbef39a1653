import {
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
  completeFromList,
} from '@codemirror/autocomplete'
import { HighlightStyle, StreamLanguage, type StreamParser } from '@codemirror/language'
import { tags } from '@lezer/highlight'
import { readableLabels, readableTypes } from '../../../contract/graph-schema.ts'

const words = `all and as asc ascending by call case collect contains count cypher delete desc descending detach distinct else end
  ends exists false finish foreach from in is limit load match merge not null offset on optional or order remove return
  set shortest skip starts then true typed union unwind use using when where with xor yield`
const keywords = new Set(words.split(/\s+/))

/** What was open at the end of a line: a text or a comment goes on on the next. */
type State = { open: '"' | "'" | '*' | null }

const parser: StreamParser<State> = {
  name: 'cypher',
  startState: () => ({ open: null }),
  token(stream, state) {
    if (state.open === '*') {
      if (stream.skipTo('*/')) {
        stream.match('*/')
        state.open = null
      } else stream.skipToEnd()
      return 'comment'
    }
    if (state.open) return text(stream, state)
    if (stream.eatSpace()) return null
    if (stream.match('//')) {
      stream.skipToEnd()
      return 'comment'
    }
    if (stream.match('/*')) {
      state.open = '*'
      return 'comment'
    }
    const quote = stream.match(/^["']/)
    if (quote) {
      state.open = stream.current() === '"' ? '"' : "'"
      return text(stream, state)
    }
    if (stream.match(/^\$\w+/)) return 'variableName.special'
    if (stream.match(/^\d+(\.\d+)?/)) return 'number'
    if (stream.match(/^[:|&]!?\s*(\p{L}[\p{L}\p{N}_]*|`[^`]*`)/u)) return 'typeName'
    if (stream.match(/^`[^`]*`/)) return 'variableName'
    if (stream.match(/^\.\p{L}[\p{L}\p{N}_]*/u)) return 'propertyName'
    if (stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)) return wordKind(stream.current(), stream.match(/^\(/, false) !== null)
    stream.next()
    return null
  },
  languageData: { commentTokens: { line: '//' }, closeBrackets: { brackets: ['(', '[', '{', "'", '"'] } },
}

function text(stream: Parameters<StreamParser<State>['token']>[0], state: State): string {
  while (!stream.eol()) {
    const next = stream.next()
    if (next === '\\') stream.next()
    else if (next === state.open) {
      state.open = null
      break
    }
  }
  return 'string'
}

function wordKind(word: string, isCalled: boolean): string {
  if (keywords.has(word.toLowerCase()) && !(isCalled && /^(count|collect)$/i.test(word))) return 'keyword'
  return isCalled ? 'macroName' : 'variableName'
}

export const cypherLanguage = StreamLanguage.define(parser)

/** Colours by class, so that the theme of the page decides them. */
export const cypherColours = HighlightStyle.define([
  { tag: tags.keyword, class: 'cypher-keyword' },
  { tag: tags.string, class: 'cypher-string' },
  { tag: tags.number, class: 'cypher-number' },
  { tag: tags.comment, class: 'cypher-comment' },
  { tag: tags.typeName, class: 'cypher-type' },
  { tag: tags.special(tags.variableName), class: 'cypher-parameter' },
  { tag: tags.macroName, class: 'cypher-function' },
])

const properties = [...Object.values(readableLabels), ...Object.values(readableTypes).map((type) => type.properties)]
const propertyNames = [...new Set(properties.flatMap((one) => Object.keys(one)))].sort()
const afterColon = completeFromList([
  ...Object.keys(readableLabels).map((label) => ({ label, type: 'class' })),
  ...Object.keys(readableTypes).map((label) => ({ label, type: 'interface' })),
])
const afterDot = completeFromList(propertyNames.map((label) => ({ label, type: 'property' })))
const elsewhere = completeFromList([...keywords].map((word) => ({ label: word.toUpperCase(), type: 'keyword' })))

/** Labels and types after a colon, properties after a dot, words of the language elsewhere. */
export const completions: CompletionSource = (context: CompletionContext): CompletionResult | null => {
  const before = context.matchBefore(/[:|&.]?[\p{L}_]*/u)
  if (!before || (before.from === before.to && !context.explicit)) return null
  const first = before.text.charAt(0)
  const source = first === '.' ? afterDot : /[:|&]/.test(first) ? afterColon : elsewhere
  // Words of the language are offered while something is typed, not at once.
  const found = source(context)
  return found instanceof Promise ? null : found
}
