import { EvidenceList } from '#web/components/evidence/evidence-list.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { hrefOf } from '#web/format/href.ts'
import { actors } from '#web/words/index.ts'
import type { FoundRun } from './run-route.ts'
import { RunEvents, RunNumbers, RunSums } from './run-table.tsx'

const words = actors.run

/** A run of meetings: all its events, and what they rest on. */
export const RunPage = ({
  found: { owner, run, notes },
  list,
}: {
  found: FoundRun
  list: { readonly href: string; readonly name: string }
}) => (
  <>
    <PageHead trail={[list, { href: hrefOf(owner.id), name: owner.name }]} title={run.name}>
      <RunSums run={run} />
    </PageHead>
    <Section id="events" title={words.events}>
      <RunNumbers run={run} />
      <RunEvents run={run} events={run.events} notes={notes} />
    </Section>
    <EvidenceList notes={notes} />
  </>
)
