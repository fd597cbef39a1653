import { type Period, standing } from '../i18n/period.ts'
import { today } from './today.ts'

/** What is taken up again: it holds today and on. It began when it first did, so that networks of earlier days keep it. */
export function takenUp<One extends Period>(one: One): One {
  if (standing(one, today()) === 'now') return one
  const from = one.from && one.from > today() ? today() : one.from
  return { ...one, from, until: undefined }
}
