import type { nl } from './nl.ts'

/** Makes every key that a screen asks for checked by the compiler. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: { app: typeof nl }
  }
}
