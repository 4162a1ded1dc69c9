import { countOf } from '#web/format/count.ts'

/** Words of calendars. Weeks begin on Monday. */
export const calendar = {
  title: 'Calendar',
  description: 'The events and the documents on record, month by month.',
  titleOf: {
    events: (year: string) => `Calendar of ${year}`,
    documents: (year: string) => `Documents of ${year}, day by day`,
  },
  descriptionOf: {
    events: (year: string) =>
      `What took place or was planned in ${year}, month by month, with what has no day beside it.`,
    documents: (year: string) => `What was adopted, signed or came into force in ${year}, month by month.`,
  },
  lists: { events: 'Events', documents: 'Documents' },
  years: 'Years',
  latest: (year: string) => `The latest year, ${year}`,
  weekdays: [
    { short: 'Mo', long: 'Monday' },
    { short: 'Tu', long: 'Tuesday' },
    { short: 'We', long: 'Wednesday' },
    { short: 'Th', long: 'Thursday' },
    { short: 'Fr', long: 'Friday' },
    { short: 'Sa', long: 'Saturday' },
    { short: 'Su', long: 'Sunday' },
  ],
  entries: (count: number) => countOf(count, 'entry', 'entries'),
  nothing: 'Nothing on record.',
  monthOnly: 'In this month, day not known',
  yearOnly: 'In this year, month not known',
  undated: 'Without a year',
  keep: 'Calendars to keep',
  keepAbout:
    'Each link is an iCalendar file. A program that keeps calendars can open it once, or subscribe to its address and see what is added later. What has no day on record is not in it.',
  keepWhole: 'The whole record',
  keepStates: 'States',
  keepBodies: 'Bodies',
  asList: 'The same as a list',
} as const
