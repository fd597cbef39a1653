/** On whose behalf something is done, and in which request. */
export type Asker = { readonly name: string; readonly requestId: string }
