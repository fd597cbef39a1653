import { create } from 'zustand'
import { announce } from '../ui/announcer.tsx'
import type { Edit } from '../view/time-line.ts'

export type Toast = { id: number; text: string; isFault: boolean; edit?: Edit }

/** Fewer are read than stand on top of each other. */
const most = 3

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }))

let count = 0

/** Says for a while what was done, on the screen and to a screen reader; an edit can be undone from there. */
export function say(text: string, edit?: Edit): void {
  put({ text, isFault: false, ...(edit && { edit }) })
}

/** Says for a while what did not work; an edit that could not be undone just now can be tried again from there. */
export function sayFault(text: string, edit?: Edit): void {
  put({ text, isFault: true, ...(edit && { edit }) })
}

/** Takes one away. */
export function hush(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

function put(toast: Omit<Toast, 'id'>) {
  count += 1
  const id = count
  announce(toast.text)
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, { ...toast, id }].slice(-most) }))
}
