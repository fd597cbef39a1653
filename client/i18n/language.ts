import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { z } from 'zod'
import { type Locale, locales } from '../../contract/vocabulary.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const remembered = 'language'
/** What texts name and the server decides. */
const told = { freshnessMonths: 12 }
const locale = z.enum(locales).catch(locales[0])

/** Starts the texts in the language that this browser used last; Dutch before that. */
export async function startLanguage(): Promise<void> {
  const follow = (language: string) => {
    document.documentElement.lang = language
  }
  i18next.on('languageChanged', follow)
  await i18next.use(initReactI18next).init({
    lng: locale.parse(localStorage.getItem(remembered)),
    fallbackLng: false,
    supportedLngs: locales,
    defaultNS: 'app',
    resources: { nl: { app: nl }, en: { app: en } },
    // React escapes already.
    interpolation: { escapeValue: false, defaultVariables: told },
  })
}

/** The language of the page. */
export function currentLanguage(): Locale {
  return locale.parse(i18next.language)
}

/** From here on texts name the months after which trust is stale on this server. */
export function sayFreshness(months: number): void {
  told.freshnessMonths = months
}

/** Switches the page to a language, and remembers it in this browser. */
export async function speak(language: Locale): Promise<void> {
  localStorage.setItem(remembered, language)
  await i18next.changeLanguage(language)
}
