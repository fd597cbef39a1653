import { create } from 'zustand'
import type { PartyKind } from '../../contract/vocabulary.ts'
import type { Subject } from './subject.ts'

/** What somebody wants to write, from wherever on the screen it was asked; `again` takes up what is over or has still to begin. */
export type Task =
  | { do: 'create-party'; kind: PartyKind; seat?: string; phenomenon?: string }
  | { do: 'edit-party'; party: string }
  | { do: 'fill-seat'; seat: string; phenomenon?: string }
  | { do: 'state-trust'; from?: string; to?: string; at?: { x: number; y: number } }
  | { do: 'edit-trust'; claim: string }
  | { do: 'involve'; party: string; phenomenon?: string; again?: true }
  | { do: 'take-part'; party: string; consultation?: string; again?: true }
  | { do: 'create-consultation' }
  | { do: 'edit-consultation'; consultation: string }
  | { do: 'end'; subject: Subject }
  | { do: 'remove'; subject: Subject }
  | { do: 'move'; party: string }
  | { do: 'merge'; party: string }

const useTasks = create<{ task: Task | null }>(() => ({ task: null }))

/** Asks for a task; the explorer opens its dialog. */
export function startTask(task: Task): void {
  useTasks.setState({ task })
}

/** The task is done, or given up. */
export function endTask(): void {
  useTasks.setState({ task: null })
}

/** The task that is being done. */
export function useTask(): Task | null {
  return useTasks((state) => state.task)
}
