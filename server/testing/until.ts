import { setTimeout as pause } from 'node:timers/promises'

/** Waits until something holds. @throws after two minutes: what is meant to come may come late on a crowded machine */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 120_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('Waited two minutes in vain')
    await pause(200)
  }
}
