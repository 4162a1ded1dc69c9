import type { MemoryEngine } from '../selection/engine.ts'
import type { Page, Selection } from '../selection/selection.ts'

/** Every page of a selection, from the first on. */
export const pagesOf = <R>(engine: MemoryEngine<R>, selection: Selection): readonly Page<R>[] => {
  const pages: Page<R>[] = []
  for (let after: string | null = null; ; ) {
    const page = engine.select({ ...selection, after })
    pages.push(page)
    if (page.next === null) return pages
    after = page.next
  }
}
