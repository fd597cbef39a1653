import { join } from 'node:path'
import { z } from 'zod'
import { findBrowser, howToGetOne } from '../client/browser/find-browser.ts'

/**
 * `node bench/lazega-page.ts URL KEY FOLDER`: the three tables that bench/lazega.ts made through the import page of a
 * running product, in a real browser, as somebody who takes what the page proposes. Exit 1 when it wants more than that.
 * Then bench/lazega-compare.ts.
 */
const [url, key, folder] = z
  .tuple([z.url(), z.string(), z.string()], { error: 'Expected URL, KEY and FOLDER' })
  .parse(process.argv.slice(2))
const print = (line: string) => process.stdout.write(`${line}\n`)
const browser = await findBrowser()
if (!browser) throw new Error(howToGetOne)
try {
  const page = await browser.newPage({ locale: 'nl-NL' })
  page.setDefaultTimeout(60_000)
  await page.goto(url)
  await page.locator('input[name=key]').fill(key)
  await page.locator('input[name=key]').press('Enter')
  await page.getByRole('link', { name: 'Importeren' }).click()
  const files = ['organisations.csv', 'professionals.csv', 'ties.csv']
  await page.locator('input[type=file]').setInputFiles(files.map((file) => join(folder, file)))
  for (const [at, file] of files.entries()) {
    const start = performance.now()
    await page.locator('.review[aria-busy=false]').waitFor()
    const seconds = (performance.now() - start) / 1_000
    const store = page.getByRole('region', { name: 'Opslaan' }).getByRole('button', { name: /^Sla .+ op$/ })
    if (!(await store.isEnabled())) throw new Error(`${file}: ${await page.locator('main').innerText()}`)
    print(`${file}: checked in ${seconds.toFixed(1)} s; ${await store.innerText()}`)
    const stored = performance.now()
    await store.click()
    await page.getByRole('heading', { name: 'Opgeslagen' }).waitFor()
    print(`${file}: stored in ${((performance.now() - stored) / 1_000).toFixed(1)} s`)
    if (at < files.length - 1) await page.getByRole('button', { name: /^Verder met/ }).click()
  }
} catch (error) {
  print(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await browser.close()
}
