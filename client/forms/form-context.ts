import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldName } from '../edits/field-names.ts'
import { valueAt } from './draft.ts'
import type { Form } from './use-form.ts'

/** The form that a field belongs to, and the path of the list item that it stands in. */
export const FormContext = createContext<{ form: Form; at: string } | null>(null)

export type FieldProps = {
  name: FieldName
  /** Its own words where the field is called otherwise here. */
  label?: string | undefined
  hint?: string | undefined
  isRequired?: boolean
}

/** What a field shows, and where it writes. */
export function useField({ name, label, hint, isRequired = false }: FieldProps) {
  const { t } = useTranslation()
  const context = use(FormContext)
  if (!context) throw new Error(`useField: ${name} stands in no form`)
  const { form, at } = context
  const path = at ? `${at}.${name}` : name
  const value = valueAt(form.draft, path)
  const words = label ?? t(`field.${name}`)
  form.labels.set(path, words)
  return {
    path,
    value,
    text: typeof value === 'string' ? value : '',
    list: Array.isArray(value) ? value.map(String) : [],
    set: (next: unknown) => form.set(path, next),
    fault: form.faults.get(path),
    label: isRequired ? `${words} ${t('form.required')}` : words,
    hint,
    isRequired,
  }
}
