import { nl } from '../i18n/nl.ts'

export type FieldName = keyof typeof nl.field

/** Whether a name of the contract is one that the screens have a word for. */
export function isFieldName(name: unknown): name is FieldName {
  return typeof name === 'string' && Object.hasOwn(nl.field, name)
}
