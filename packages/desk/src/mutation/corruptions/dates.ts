import { recordById } from '@csto-record/domain'
import { type Corruption, changed, ofType } from '../corruption.ts'
import { listAt } from '../tree.ts'
import { daysAt, isDay, moveDays, moveYears } from './days.ts'

/** Dates in the wrong order or in the wrong place. */
export const dates: readonly Corruption[] = [
  {
    id: 'ends-swapped',
    summary: 'The first and the last day change places.',
    sites: (corpus) =>
      ofType(corpus, 'event', 'tenure', 'membership', 'chairmanship').flatMap((record) => {
        const { start, end } = record.fields
        if (!isDay(start) || !isDay(end) || start === end) return []
        const swapped = { ...record.fields, start: end, end: start }
        return [{ record, make: () => changed(corpus, record, [], swapped) }]
      }),
  },
  {
    id: 'acts-swapped',
    summary: 'Two acts of a document change places.',
    sites: (corpus) =>
      ofType(corpus, 'document').flatMap((record) => {
        const { adopted, signed, inForce } = record.fields
        const [first, second] =
          isDay(adopted) && isDay(signed) && adopted !== signed ? ['adopted', 'signed'] : ['signed', 'inForce']
        const [one, other] = first === 'adopted' ? [adopted, signed] : [signed, inForce]
        if (first === undefined || second === undefined || !isDay(one) || !isDay(other) || one === other) return []
        const swapped = { ...record.fields, [first]: other, [second]: one }
        return [{ record, make: () => changed(corpus, record, [], swapped) }]
      }),
  },
  {
    id: 'attested-later-than-told',
    summary: 'A day in office is typed as a day after the page that attests it.',
    sites: (corpus) =>
      ofType(corpus, 'tenure').flatMap((record) => {
        const attested = listAt(record.fields, 'attested')
        const [day] = attested
        // Evidence that names the day alone would lose it too, which is another mistake.
        if (!isDay(day)) return []
        const text = JSON.stringify(record.fields).replaceAll(day, moveYears(day, 2))
        return [{ record, make: () => changed(corpus, record, [], JSON.parse(text)) }]
      }),
  },
  {
    id: 'event-outside-whole',
    summary: 'A part of an event is moved out of the days of the whole.',
    sites: (corpus) =>
      ofType(corpus, 'event').flatMap((record) => {
        const { start, partOf } = record.fields
        const whole = corpus.dataset.events.find(({ id }) => id === partOf)
        const first = whole?.start?.earliest
        if (!isDay(start) || first == null) return []
        return [{ record, make: () => changed(corpus, record, ['start'], moveDays(first, -20)) }]
      }),
  },
  {
    id: 'held-in-future',
    summary: 'An event that was held is dated after the day through which the record looked.',
    sites: (corpus) =>
      daysAt(corpus, ['event'], 'start')
        .filter(([record]) => {
          const event = recordById(corpus.dataset, record.id)
          return event?.type === 'event' && event.evidence.some(({ says }) => says === 'held')
        })
        .map(([record, day]) => ({
          record,
          make: () =>
            changed(
              corpus,
              record,
              ['start'],
              moveYears(day, Number(corpus.dataset.asOf.slice(0, 4)) + 1 - Number(day.slice(0, 4))),
            ),
        })),
  },
]
