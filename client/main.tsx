import './without-eval.ts'
import './theme/styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createQueryClient } from './features/connection/connection.ts'
import { startLanguage } from './i18n/language.ts'
import { followAddress } from './view/history.ts'

// A municipality's own design tokens come after the neutral theme; the server answers an empty sheet where none are set.
const ownTokens = document.createElement('link')
ownTokens.rel = 'stylesheet'
ownTokens.href = '/design-tokens.css'
document.head.append(ownTokens)

const place = document.getElementById('app')
if (!place) throw new Error('main: the page has no place for the app')

await startLanguage()
followAddress()
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
