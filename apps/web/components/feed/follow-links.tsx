import { activityOf } from '@csto-record/queries'
import type { Actor } from '#web/data/feed.ts'
import { apiUrl } from '#web/data/site.ts'
import { apiPath } from '#web/format/href.ts'
import { feed as words } from '#web/words/index.ts'

/** Where an actor can be followed: what sources report of it, its calendar, and the list for machines. */
export const FollowLinks = ({ actor }: { actor: Actor }) => {
  const links = [
    { href: `${apiUrl}/v1/feeds/reported.atom?about=${actor}`, name: words.atom },
    { href: `${apiUrl}${apiPath(actor)}.ics`, name: words.calendar },
    { href: `${apiUrl}/v1/queries/${activityOf.info.name}.csv?actor=${actor}&limit=500`, name: words.table },
  ]
  return (
    <ul className="follow" aria-label={words.follow}>
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
