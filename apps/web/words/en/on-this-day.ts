import { countOf } from '#web/format/count.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const parts = (day: string): readonly [month: number, day: number] => [Number(day.slice(0, 2)), Number(day.slice(3))]
/** `28 November` for `11-28`. */
const dayName = (day: string): string => {
  const [month, number] = parts(day)
  return `${number} ${months[month - 1] ?? ''}`
}

/** The pages of the days of the year. */
export const onThisDay = {
  title: 'On this day',
  description:
    'What began on each day of the year in the record of the CSTO: sessions, meetings, exercises, statements.',
  lead: 'Choose a day of the year to see what began on it, in whatever year.',
  choose: 'Days of the year',
  months,
  dayName,
  today: (day: string) => `Today, ${dayName(day)}`,
  dayTitle: (day: string) => `On ${dayName(day)}`,
  dayAbout: (day: string, events: number) =>
    `What began on ${dayName(day)} in the record of the CSTO, in whatever year: ${countOf(events, 'event')}, each with its sources.`,
  cell: (day: string, events: number) => `${dayName(day)}: ${countOf(events, 'event')}`,
  counted: (events: number) =>
    events === 0 ? 'No event on record began on this day.' : `${countOf(events, 'event')} on record began on this day.`,
  leapDay: 'The day comes in leap years alone.',
  events: 'Began on this day',
  perhaps: 'May have begun on this day',
  perhapsAbout: 'Sources give only a month, or several days of which this is one.',
  undated: (count: number) =>
    `${countOf(count, 'event')} of which only a year or no day is on record ${count === 1 ? 'stands' : 'stand'} under no day here.`,
  other: 'Other days',
  all: 'All days of the year',
  data: 'The same as data',
  also: 'Also',
} as const
