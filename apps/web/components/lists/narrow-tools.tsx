import { listOf, overApi, rowCount, subscriptionsOf } from '#web/data/list-tools.ts'
import type { Holds } from '#web/lists/chosen-rows.ts'
import { NarrowList } from './narrow-list.tsx'

/** The tools of a list that stands whole on a page, with a field to narrow it; nothing for a page that shows no list. */
export const NarrowTools = ({ page, listing, holds }: { page: string; listing: string; holds: Holds }) => {
  const list = listOf(page)
  return list === null ? null : (
    <NarrowList
      listing={listing}
      list={list.key}
      holds={holds}
      count={rowCount(list)}
      links={subscriptionsOf(page)}
      api={overApi(list.api, list.apiHasMore)}
    />
  )
}
