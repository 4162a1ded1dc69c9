import { RunBrief } from '#web/components/ask/series/run-brief.tsx'
import { RunTable } from '#web/components/ask/series/run-table.tsx'
import { FeedSection } from '#web/components/feed/feed-section.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { OfficeTable } from '#web/components/record/office/office-table.tsx'
import { Tenures } from '#web/components/record/tenure/tenures.tsx'
import { officesByOwner } from '#web/data/offices.ts'
import type { OwnerPage } from '#web/data/owners.ts'
import { actors as words } from '#web/words/index.ts'

/** What stands under a body, organization or force, the runs of its meetings, and who held its offices. */
export const OwnerSections = ({
  page: { actor, feed, below, runs, isParted, officers, notes },
}: {
  page: OwnerPage
}) => (
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
        {runs.map((run) =>
          isParted ? (
            <RunBrief key={run.key} owner={actor} run={run} />
          ) : (
            <RunTable key={run.key} run={run} notes={notes} />
          ),
        )}
      </Section>
    )}
    {officers.length > 0 && (
      <Section id="offices" title={words.offices}>
        {isParted ? (
          <>
            <p className="soft small">{words.officesElsewhere}</p>
            <OfficeTable
              offices={officesByOwner().flatMap(({ of, own }) => (of === actor ? own : []))}
              caption={words.offices}
            />
          </>
        ) : (
          <Tenures tenures={officers} notes={notes} by="person" />
        )}
      </Section>
    )}
  </>
)
