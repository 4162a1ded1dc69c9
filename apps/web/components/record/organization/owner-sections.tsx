import { RunTable } from '#web/components/ask/series/run-table.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Tenures } from '#web/components/record/tenure/tenures.tsx'
import type { OwnerPage } from '#web/data/owners.ts'

/** What stands under a body, organization or force, the runs of its meetings, and who held its offices. */
export const OwnerSections = ({ page: { below, runs, officers, notes } }: { page: OwnerPage }) => (
  <>
    {below.length > 0 && (
      <Section id="below" title="Under it">
        <ul className="plain">
          {below.map(({ id }) => (
            <li key={id}>
              <RecordLink id={id} />
            </li>
          ))}
        </ul>
      </Section>
    )}
    {runs.length > 0 && (
      <Section id="series" title="Series">
        {runs.map((run) => (
          <RunTable key={run.key} run={run} notes={notes} />
        ))}
      </Section>
    )}
    {officers.length > 0 && (
      <Section id="offices" title="Offices">
        <Tenures tenures={officers} notes={notes} by="person" />
      </Section>
    )}
  </>
)
