import { pagePaths } from '../../pages/registry.ts'

/** Makes an id of an English name: lower-case words joined by hyphens, and never the address of a page. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '')
  return pagePaths.some((path) => path === words) ? `${words}-phenomenon` : words
}
