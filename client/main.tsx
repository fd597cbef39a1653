import './without-eval.ts'
import './theme/styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createQueryClient } from './features/connection/connection.ts'
import { startLanguage } from './i18n/language.ts'
import { followAddress } from './view/history.ts'

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
