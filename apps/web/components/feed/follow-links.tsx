import { activityOf } from '@csto-record/queries'
import { ListTools } from '#web/components/lists/list-tools.tsx'
import type { Actor } from '#web/data/feed.ts'
import { overApi, subscriptionsOfActor } from '#web/data/list-tools.ts'
import { apiUrl } from '#web/data/site.ts'
import { listTools as words } from '#web/words/index.ts'

/** The tools of the feed of an actor: its rows from the API, its calendar, and the feed of what sources report of it. */
export const FollowLinks = ({ actor, total }: { actor: Actor; total: number }) => {
  const asked = `actor=${actor}&limit=500`
  const query = `/v1/queries/${activityOf.info.name}`
  return (
    <ListTools
      what={words.download(Math.min(total, 500))}
      downloads={[
        { form: 'csv', href: `${apiUrl}${query}.csv?${asked}` },
        { form: 'json', href: `${apiUrl}${query}?${asked}` },
      ]}
      links={subscriptionsOfActor(actor)}
      api={overApi(`${query}?${asked}`)}
    />
  )
}
