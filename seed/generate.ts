import { writeFileSync } from 'node:fs'
import { inventDemo, writeDemo } from './demo/demo.ts'

/** Writes the demo anew: `node seed/generate.ts`. A test fails when what is committed is not what this writes. */
writeFileSync(new URL('./data/demo.json', import.meta.url), writeDemo(inventDemo()))
