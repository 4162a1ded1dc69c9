import { activityOf } from '@csto-record/queries'
import { ListTools } from '#web/components/lists/list-tools.tsx'
import type { Actor } from '#web/data/feed.ts'
import { listOfActor, overApi, subscriptionsOfActor } from '#web/data/list-tools.ts'
import { apiUrl } from '#web/data/site.ts'
import { listForms, listHref } from '#web/lists/taken.ts'
import { listTools as words } from '#web/words/index.ts'

/** How many rows the API gives at once. */
const mostFromApi = 500

/** The tools of the feed of an actor: its rows, from files or for people from the API, its calendar, and the feed of what sources report of it. */
export const FollowLinks = ({ actor, total }: { actor: Actor; total: number }) => {
  const list = listOfActor(actor)
  const asked = `actor=${actor}&limit=${mostFromApi}`
  const query = `/v1/queries/${activityOf.info.name}`
  return (
    <ListTools
      what={words.download(list === null ? Math.min(total, mostFromApi) : total)}
      downloads={
        list === null
          ? [
              { form: 'csv', href: `${apiUrl}${query}.csv?${asked}` },
              { form: 'json', href: `${apiUrl}${query}?${asked}` },
            ]
          : listForms.map((form) => ({ form, href: listHref(list.key, form) }))
      }
      links={subscriptionsOfActor(actor)}
      api={overApi(`${query}?${asked}`)}
    />
  )
}
