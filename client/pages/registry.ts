import type { ComponentType } from 'react'

type Entry = {
  /** First word of its address. A page wins from a phenomenon of the same name. */
  path: string
  /** Key of its name, in the menu and above the page. */
  label: `pages.${string}`
  /** Whether it stands in the main menu itself, or under “analyse” or “manage”. */
  menu: 'main' | 'analysis' | 'manage'
  /** Fetches its code when it is opened. Absent while the page is not there yet: then it is not in the menu either. */
  load?: () => Promise<ComponentType>
}

const entries = [
  {
    path: 'confirmations',
    label: 'pages.confirmations',
    menu: 'main',
    load: async () => (await import('../features/confirmations/confirmations-page.tsx')).ConfirmationsPage,
  },
  {
    path: 'imports',
    label: 'pages.imports',
    menu: 'main',
    load: async () => (await import('../features/imports/import-page.tsx')).ImportPage,
  },
  {
    path: 'history',
    label: 'pages.history',
    menu: 'main',
    load: async () => (await import('../features/history/history-page.tsx')).HistoryPage,
  },
  {
    path: 'coverage',
    label: 'pages.coverage',
    menu: 'analysis',
    load: async () => (await import('../features/coverage/coverage-page.tsx')).CoveragePage,
  },
  {
    path: 'readiness',
    label: 'pages.readiness',
    menu: 'analysis',
    load: async () => (await import('../features/readiness/readiness-page.tsx')).ReadinessPage,
  },
  {
    path: 'key-parties',
    label: 'pages.keyParties',
    menu: 'analysis',
    load: async () => (await import('../features/key-parties/key-parties-page.tsx')).KeyPartiesPage,
  },
  {
    path: 'comparison',
    label: 'pages.comparison',
    menu: 'analysis',
    load: async () => (await import('../features/comparison/comparison-page.tsx')).ComparisonPage,
  },
  {
    path: 'departures',
    label: 'pages.departures',
    menu: 'analysis',
    load: async () => (await import('../features/departures/departures-page.tsx')).DeparturesPage,
  },
  {
    path: 'trust-health',
    label: 'pages.trust-health',
    menu: 'analysis',
    load: async () => (await import('../features/trust-health/trust-health-page.tsx')).TrustHealthPage,
  },
  {
    path: 'communities',
    label: 'pages.communities',
    menu: 'analysis',
    load: async () => (await import('../features/communities/communities-page.tsx')).CommunitiesPage,
  },
  {
    path: 'connecting',
    label: 'pages.connecting',
    menu: 'analysis',
    load: async () => (await import('../features/connecting/connecting-page.tsx')).ConnectingPage,
  },
  {
    path: 'queries',
    label: 'pages.queries',
    menu: 'analysis',
    load: async () => (await import('../features/queries/queries-page.tsx')).QueriesPage,
  },
  {
    path: 'phenomena',
    label: 'pages.phenomena',
    menu: 'manage',
    load: async () => (await import('../features/phenomena-admin/phenomena-page.tsx')).PhenomenaPage,
  },
  {
    path: 'consultations',
    label: 'pages.consultations',
    menu: 'manage',
    load: async () => (await import('../features/consultations/consultations-page.tsx')).ConsultationsPage,
  },
  {
    path: 'survey',
    label: 'pages.survey',
    menu: 'manage',
    load: async () => (await import('../features/survey/survey-page.tsx')).SurveyPage,
  },
] as const satisfies readonly Entry[]

export type Page = Entry & Pick<(typeof entries)[number], 'path' | 'label'>
export type PagePath = Page['path']

/** The pages beside the explorer, in the order of the menu. One line above is one page. */
export const pages: readonly Page[] = entries

/** First words of an address that are a page, and no phenomenon. */
export const pagePaths = pages.map(({ path }) => path)
