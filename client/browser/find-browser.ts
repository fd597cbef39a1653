import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where systems keep a browser that playwright-core can drive. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic']

export const howToGetOne =
  'Browser test skipped: no browser. Install Chromium, Chrome or Edge (Debian: apt-get install chromium).'

/** A real browser: the system's, else on Linux the one from npm; null when there is none. */
export async function findBrowser(): Promise<Browser | null> {
  const executablePath = places.find(existsSync)
  if (executablePath) return chromium.launch({ executablePath, args: flags })
  return process.platform === 'linux' ? npmBrowser() : null
}

/** The browser from npm is optional and needs libraries that a small system may lack: either leaves us without. */
async function npmBrowser(): Promise<Browser | null> {
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium')
    const executablePath = await sparticuz.executablePath()
    return await chromium.launch({ executablePath, args: [...sparticuz.args, ...flags] })
  } catch (error) {
    process.stderr.write(`The browser from npm does not run here: ${error instanceof Error ? error.message : error}\n`)
    return null
  }
}
