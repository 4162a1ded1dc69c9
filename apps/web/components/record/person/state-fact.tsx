import type { PersonRecord } from '@csto-record/domain'
import { Fact } from '#web/components/evidence/fact.tsx'
import { FactLine } from '#web/components/evidence/fact-line.tsx'
import { Margin } from '#web/components/evidence/margin.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { PersonPage } from '#web/data/people.ts'
import { people as words } from '#web/words/index.ts'

/** The state a person served: as a source says, or else by the offices held, and then said so; nothing where neither tells. */
export const StateFact = ({ person, page: { derived, notes } }: { person: PersonRecord; page: PersonPage }) => {
  if (derived === null)
    return (
      <Fact record={person} notes={notes} field="state" label={words.state}>
        {person.state !== null && <RecordLink id={person.state} />}
      </Fact>
    )
  return (
    <FactLine id="state" label={words.state} rests={<Margin passages={notes.of(derived.evidence)} />}>
      <RecordLink id={derived.state} />
      <span className="soft">{words.stateFrom(derived.offices)}</span>
    </FactLine>
  )
}
