import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:3000'

/** The client: built to dist/client, where the server finds it; in development it proxies what the server answers. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // Every asset stays a file of its own: the content security policy refuses data: addresses for fonts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What rarely changes stays in the browser's cache when the explorer does.
        codeSplitting: {
          groups: [
            { name: 'drawing', test: /cytoscape/ },
            { name: 'editor', test: /@codemirror|@lezer|@marijn|style-mod|w3c-keyname|crelt/ },
            { name: 'libraries', test: /node_modules/ },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: Object.fromEntries(['/v1', '/health', '/session', '/docs', '/login'].map((path) => [path, server])),
  },
})
