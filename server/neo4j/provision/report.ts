/** Tells the operator what is going on; `progress`, 0 to 1, when the step has a length. */
export type Report = (message: string, progress?: number) => void

const barWidth = 24
const quietSeconds = 3

/** Reports on a stream: a bar on one redrawn line in a terminal, a line every few seconds elsewhere. */
export function terminalReport(out: NodeJS.WriteStream = process.stderr): Report {
  let redrawing = false
  let lastLine = 0
  return (message, progress) => {
    if (progress === undefined) {
      out.write(`${redrawing ? '\n' : ''}${message}\n`)
      redrawing = false
    } else if (out.isTTY) {
      out.write(`\r\x1b[2K${bar(progress)} ${message}`)
      redrawing = progress < 1
      if (!redrawing) out.write('\n')
    } else if (progress >= 1 || Date.now() - lastLine > quietSeconds * 1000) {
      lastLine = Date.now()
      out.write(`${Math.floor(progress * 100)}% ${message}\n`)
    }
  }
}

function bar(progress: number): string {
  const full = Math.round(Math.min(1, progress) * barWidth)
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${String(Math.floor(progress * 100)).padStart(3)}%`
}
