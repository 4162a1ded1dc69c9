import { EventPage } from '#web/components/record/event/event-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'
import { stageOf } from '#web/data/events.ts'
import { inWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'
import { capital } from '#web/format/words.ts'

const route = recordRoute(
  'event',
  (event) => {
    const status = stageOf(event)
    const when = daysInWords(event.start, event.end) ?? 'no day on record'
    return `${capital(inWords(event.kind))}, ${when}${status === null ? '' : `, ${inWords(status)}`}. Who took part, what was decided, and the source of each statement.`
  },
  EventPage,
)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
