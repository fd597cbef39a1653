import { useCallback } from 'react'
import type { RecordKind } from '../../../contract/vocabulary.ts'
import { useFieldWord } from '../../edits/use-field-word.ts'

/** What the screens call a field of a kind of record, as it stands inside a sentence. */
export function useFieldWords(): (kind: RecordKind, field: string) => string {
  const word = useFieldWord()
  return useCallback(
    (kind, field) => {
      const name = word(kind, field)
      // "AVG" stays what it is; "Functie" becomes "functie".
      return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
    },
    [word],
  )
}
