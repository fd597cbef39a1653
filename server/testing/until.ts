import { setTimeout as pause } from 'node:timers/promises'

/** Waits until something holds. @throws after 30 s */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('Waited 30 s in vain')
    await pause(200)
  }
}
