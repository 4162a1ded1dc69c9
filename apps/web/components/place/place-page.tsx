import type { PlaceRecord } from '@csto-record/domain'
import { YearList } from '#web/components/event/year-list.tsx'
import { Fact, Facts } from '#web/components/fact/fact.tsx'
import { NameFact } from '#web/components/names/name-fact.tsx'
import { PageHead } from '#web/components/page/page-head.tsx'
import { Section } from '#web/components/page/section.tsx'
import { RecordLink } from '#web/components/record-link/record-link.tsx'
import { RecordTail } from '#web/components/tail/record-tail.tsx'
import { events } from '#web/data/events.ts'
import { notesOf } from '#web/data/view.ts'
import { coordinatesInWords } from '#web/format/coordinates.ts'

export const PlacePage = ({ record: place }: { record: PlaceRecord }) => {
  const notes = notesOf(place)
  const own = { record: place, notes }
  const here = events.filter((event) => event.place === place.id)
  return (
    <>
      <PageHead trail={[{ href: '/states', name: 'States and places' }]} title={place.name} />
      <Facts>
        <NameFact {...own} />
        <Fact {...own} field="state" label="State">
          {place.state !== null && <RecordLink id={place.state} />}
        </Fact>
        <Fact {...own} field="coordinates" label="Coordinates" unknown="no gazetteer entry found">
          {place.coordinates !== null && coordinatesInWords(place.coordinates)}
        </Fact>
        <Fact {...own} field="note" label="Note">
          {place.note}
        </Fact>
      </Facts>
      {here.length > 0 && (
        <Section id="events" title="Events here">
          <YearList events={here} />
        </Section>
      )}
      <RecordTail record={place} notes={notes} shown={new Set(here.map(({ id }) => id))} />
    </>
  )
}
