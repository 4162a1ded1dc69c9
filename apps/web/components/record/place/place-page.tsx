import type { PlaceRecord } from '@csto-record/domain'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { NameFact } from '#web/components/evidence/name-fact.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearList } from '#web/components/kit/year-list.tsx'
import { ActorTools } from '#web/components/lists/actor-tools.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { events, withStatus } from '#web/data/events.ts'
import { notesOf } from '#web/data/view.ts'
import { coordinatesInWords } from '#web/format/coordinates.ts'
import { places as words } from '#web/words/index.ts'

export const PlacePage = ({ record: place }: { record: PlaceRecord }) => {
  const notes = notesOf(place)
  const own = { record: place, notes }
  const here = events.filter((event) => event.place === place.id)
  return (
    <>
      <PageHead trail={[{ href: '/states', name: words.trail }]} title={place.name} />
      <Facts>
        <NameFact {...own} />
        <Fact {...own} field="state" label={words.state}>
          {place.state !== null && <RecordLink id={place.state} />}
        </Fact>
        <Fact {...own} field="coordinates" label={words.coordinates} unknown={words.noCoordinates}>
          {place.coordinates !== null && coordinatesInWords(place.coordinates)}
        </Fact>
        <Fact {...own} field="note" label={words.note}>
          {place.note}
        </Fact>
      </Facts>
      {here.length > 0 && (
        <Section id="events" title={words.events}>
          <ActorTools actor={place.id} />
          <YearList events={withStatus(here)} />
        </Section>
      )}
      <RecordTail record={place} notes={notes} shown={new Set(here.map(({ id }) => id))} />
    </>
  )
}
