import {
  type Dataset,
  type Day,
  dayPlus,
  type EventRecord,
  isDate,
  recordById,
  recordsOf,
  statusOf,
} from '@csto-record/domain'
import { chairOn, knownDays, nameOf, spanOf, versionsOf } from '@csto-record/queries'
import { certaintyInWords } from '#web/format/certainty.ts'
import { lackOf, machineDate } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { daysInWords } from '#web/format/span.ts'
import {
  type KnownChair,
  type KnownEvent,
  type KnownStretch,
  type KnownSums,
  type KnownYear,
  mostHeld,
} from './day-file.ts'
import { lastBy } from './spans.ts'
import { firstYear, lastYear } from './years.ts'

const stretchOf = (dataset: Dataset, event: EventRecord, from: string): Omit<KnownStretch, 'until'> | null => {
  const status = statusOf(dataset, event)?.status
  if (status !== 'planned' && status !== 'held') return null
  const { start, end } = event
  const last = end !== null && end !== '..' ? end : start
  const machine = start === null ? undefined : machineDate(start)
  const lacking = start === null ? null : lackOf(start)
  return {
    from,
    status,
    days: daysInWords(start, end),
    ...(machine === undefined ? {} : { machine }),
    ...(lacking === 'year not given' ? { lack: lacking } : {}),
    first: start?.earliest ?? null,
    last: last?.latest ?? null,
    filed: spanOf(event)?.first ?? null,
  }
}

const eventOf = (dataset: Dataset, { id }: EventRecord): KnownEvent | null => {
  const versions = versionsOf(dataset, id)
  const stretches: KnownStretch[] = []
  for (const [place, { from, record }] of versions.entries()) {
    const stretch = record.type === 'event' ? stretchOf(dataset, record, from) : null
    const until = versions[place + 1]?.from ?? null
    const before = stretches.at(-1)
    if (stretch === null) continue
    if (before !== undefined && before.until === from && same(before, stretch))
      stretches[stretches.length - 1] = { ...before, until }
    else stretches.push({ ...stretch, until })
  }
  const whole = recordById(dataset, id)
  if (whole === undefined || stretches.length === 0) return null
  const end = whole.end !== null && whole.end !== '..' ? whole.end.latest : null
  return { id, href: hrefOf(id), name: nameOf(dataset, whole), end: end ?? whole.start?.latest ?? null, stretches }
}
const same = ({ from: _, until: __, ...one }: KnownStretch, { from: ___, ...other }: Omit<KnownStretch, 'until'>) =>
  JSON.stringify(one) === JSON.stringify(other)

/** Every day on which the answer to who was in the chair may change, by what is known on that very day. */
const chairTurns = (dataset: Dataset): readonly Day[] => {
  const terms = recordsOf(dataset, 'chairmanship')
  const subject = recordsOf(dataset, 'organization').find(({ kind }) => kind === 'subject')
  const known = [...terms.map(({ id }) => id), ...(subject === undefined ? [] : [subject.id])].flatMap((id) =>
    versionsOf(dataset, id),
  )
  const dates = known.flatMap(({ record }) =>
    record.type === 'chairmanship'
      ? [record.start, record.end]
      : record.type === 'organization'
        ? [record.founded]
        : [],
  )
  const days = dates.filter(isDate).flatMap(({ earliest, latest }) => [earliest, latest])
  const ends = Array.from(
    { length: lastYear(dataset) - firstYear + 2 },
    (_, at) => `${firstYear - 1 + at}-12-31` as Day,
  )
  const turns = [...days.filter((day) => day !== null), ...ends, dataset.asOf].flatMap((day) => [day, dayPlus(day, 1)])
  return [...new Set([...turns, ...known.flatMap(({ from }) => (from === '' ? [] : [from]))])].toSorted()
}

const chairsOf = (dataset: Dataset): readonly KnownChair[] => {
  const stretches: KnownChair[] = []
  for (const from of chairTurns(dataset)) {
    const { chair, candidates } = chairOn(dataset, { date: from, knownBy: from })
    const term = (one: (typeof candidates)[number]) => ({
      href: hrefOf(one.chairmanship),
      state: one.state.name,
      sure: certaintyInWords(one),
    })
    const next = { named: chair === null ? null : term(chair), candidates: candidates.map(term) }
    const before = stretches.at(-1)
    if (before === undefined || JSON.stringify({ ...before, from: '' }) !== JSON.stringify({ from: '', ...next }))
      stretches.push({ from, ...next })
  }
  return stretches
}

/** Of stretches in order of time those that meet some days. */
const meeting = <T extends { readonly from: string }>(all: readonly T[], first: string, last: string): readonly T[] => {
  const running = lastBy(all, first)
  return all.filter((one) => one === running || (one.from > first && one.from <= last))
}

/** How many more than are listed stay in a file, for where what was known of one changes within the year. */
const spare = 12

/** The stretches of events that can stand in an answer for a day of some: what was planned, and the last that were held. */
const eventsOf = (events: readonly KnownEvent[], first: string, last: string): readonly KnownEvent[] => {
  const filed = events
    .flatMap(({ stretches }) =>
      stretches.filter(
        ({ status, from, until }) => status === 'held' && from <= first && (until === null || until > last),
      ),
    )
    .flatMap((one) => (one.filed !== null && one.filed <= first ? [one.filed] : []))
    .toSorted()
  const since = filed.at(-mostHeld - spare) ?? ''
  return events.flatMap((event) => {
    const stretches = event.stretches.filter((one) => {
      if (one.from > last || (one.until !== null && one.until <= first)) return false
      return one.status === 'planned'
        ? one.last === null || one.last >= first
        : one.filed !== null && one.filed >= since && one.filed <= last
    })
    return stretches.length === 0 ? [] : [{ ...event, stretches }]
  })
}

/** What the page As known shows of every day, in one file a year: the first answers for days before it, the last for days after. */
export const writeKnownDays = (dataset: Dataset): ReadonlyMap<number, KnownYear> => {
  const sums = knownDays(dataset).map(
    ({ from, records, facts, onlyNamed, later, notKnown }): KnownSums => ({
      from,
      records,
      facts,
      onlyNamed: onlyNamed.records,
      later,
      notKnown,
    }),
  )
  const chairs = chairsOf(dataset)
  const events = recordsOf(dataset, 'event').flatMap((event) => eventOf(dataset, event) ?? [])
  const end = lastYear(dataset)
  const years = Array.from({ length: end - firstYear + 1 }, (_, at) => firstYear + at)
  return new Map(
    years.map((year) => {
      const first = year === firstYear ? '' : `${year}-01-01`
      const last = year === end ? '9999-12-31' : `${year}-12-31`
      return [
        year,
        {
          sums: meeting(sums, first, last),
          chair: meeting(chairs, first, last),
          events: eventsOf(events, first, last),
        },
      ]
    }),
  )
}
