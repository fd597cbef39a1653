/** Focuses what has just come on the page instead of what had the focus; a `ref` for an element with `tabIndex={-1}`. */
export function arrive(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}

/** Id of the heading above the rows. */
export const rowsTitle = 'import-rows-title'

/** Goes to the heading above the rows, when the button that was pressed is about to go. */
export function goToRows(): void {
  goTo(document.getElementById(rowsTitle))
}

/** Goes to an element after a press is over: until then the pressed button takes the focus. */
export function goTo(element: HTMLElement | null): void {
  setTimeout(() => element?.focus())
}
