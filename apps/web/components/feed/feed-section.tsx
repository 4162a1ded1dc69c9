import type { Id } from '@csto-record/domain'
import { Section } from '#web/components/kit/section.tsx'
import type { Actor, Feed } from '#web/data/feed.ts'
import { api } from '#web/data/list-tools.ts'
import { feed as words } from '#web/words/index.ts'
import { FeedExplorer } from './feed-explorer.tsx'
import { feedFields } from './feed-fields.ts'
import { FeedByYear } from './feed-list.tsx'
import { FollowLinks } from './follow-links.tsx'
import { YearCounts } from './year-counts.tsx'

const listing = 'feed-years'
/** From so many entries on, narrowing is worth a form. */
const many = 20

/** All that an actor did, said, hosted, asked for and was the subject of: newest first, to be narrowed and followed. */
export const FeedSection = ({ actor, feed }: { actor: Actor & Id; feed: Feed }) => {
  const { total, facets, lines, isPaged, years } = feed
  const [newest] = years
  const oldest = years.at(-1)
  if (total === 0) return null
  return (
    <Section id="feed" title={words.title}>
      {newest !== undefined && oldest !== undefined && <p>{words.lead(total, oldest.year, newest.year)}</p>}
      <FollowLinks actor={actor} total={total} />
      {total >= many && (
        <>
          <YearCounts years={years} undated={facets.undated} isPaged={isPaged} actor={actor} />
          <FeedExplorer actor={actor} fields={feedFields(facets)} listing={listing} api={api} />
          <noscript>
            <p className="soft">{words.needsScripts}</p>
          </noscript>
        </>
      )}
      <div id={listing}>
        <FeedByYear lines={lines} />
      </div>
    </Section>
  )
}
