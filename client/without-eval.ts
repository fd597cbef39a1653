import { z } from 'zod'

// Compiled schemas need eval, which the content security policy refuses. Imported before any schema is made.
z.config({ jitless: true })
