import { listOf, overApi, rowCount, subscriptionsOf } from '#web/data/list-tools.ts'
import { listForms, listHref } from '#web/lists/taken.ts'
import { listTools as words } from '#web/words/index.ts'
import { ListTools } from './list-tools.tsx'

/** The tools of the list that a page shows, by the address of the page; nothing for a page that shows none. */
export const PageTools = ({ page }: { page: string }) => {
  const list = listOf(page)
  const links = subscriptionsOf(page)
  if (list === null && links.length === 0) return null
  return (
    <ListTools
      what={list === null ? '' : words.download(rowCount(list))}
      downloads={list === null ? [] : listForms.map((form) => ({ form, href: listHref(list.key, form) }))}
      links={links}
      api={list === null ? null : overApi(list.api, list.apiHasMore)}
    />
  )
}
