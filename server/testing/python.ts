import { spawnSync } from 'node:child_process'

/** What a Python program prints as JSON, with `input` on its standard input: another program's view of a file of ours. */
export function python(program: string, input: string): unknown {
  const { status, stdout, stderr, error } = spawnSync('python3', ['-c', program], {
    input,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw error
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** The bytes that a Python program writes to its file `out`: a file that another program made. */
export function pythonFile(program: string): Buffer {
  const base64 = python(
    `import base64, io, json\nout = io.BytesIO()\n${program}\nprint(json.dumps(base64.b64encode(out.getvalue()).decode()))`,
    '',
  )
  return Buffer.from(String(base64), 'base64')
}

/**
 * `it` where Python has these modules, else a skipped test that says so. CI installs them and never skips: there their
 * absence is a failure.
 */
export function itWithPython(...modules: string[]): jest.It {
  const { status } = spawnSync('python3', ['-c', modules.map((name) => `import ${name}`).join('\n')])
  if (status === 0 || process.env.CI) return it
  process.stderr.write(
    `Skipped: a test that needs python3 with ${modules.join(', ')} (pip install ${modules.join(' ')})\n`,
  )
  return it.skip
}
