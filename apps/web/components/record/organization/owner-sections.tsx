import { RunTable } from '#web/components/ask/series/run-table.tsx'
import { FeedSection } from '#web/components/feed/feed-section.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Tenures } from '#web/components/record/tenure/tenures.tsx'
import type { OwnerPage } from '#web/data/owners.ts'
import { actors as words } from '#web/words/index.ts'

/** What stands under a body, organization or force, the runs of its meetings, and who held its offices. */
export const OwnerSections = ({ page: { actor, feed, below, runs, officers, notes } }: { page: OwnerPage }) => (
  <>
    {below.length > 0 && (
      <Section id="below" title={words.below}>
        <ul className="plain">
          {below.map(({ id }) => (
            <li key={id}>
              <RecordLink id={id} />
            </li>
          ))}
        </ul>
      </Section>
    )}
    <FeedSection actor={actor} feed={feed} />
    {runs.length > 0 && (
      <Section id="series" title={words.series}>
        {runs.map((run) => (
          <RunTable key={run.key} run={run} notes={notes} />
        ))}
      </Section>
    )}
    {officers.length > 0 && (
      <Section id="offices" title={words.offices}>
        <Tenures tenures={officers} notes={notes} by="person" />
      </Section>
    )}
  </>
)
