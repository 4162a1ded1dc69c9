import { countOf } from '#web/format/count.ts'

const description =
  'Everybody named in the record: secretaries general, ministers, commanders, heads of state, with the offices sources name them in.'

/** The list of people and the page of each. */
export const people = {
  title: 'People',
  description,
  lead: (people: number) => `${countOf(people, 'person', 'people')}. ${description}`,
  of: (state: string) => `, ${state}`,
  describe: (name: string, offices: string) =>
    `${name}${offices === '' ? '' : `: ${offices}`}. Offices, meetings and remarks on record, each with its source.`,
  name: 'Name',
  also: 'Also ',
  state: 'State',
  stateFrom: (offices: readonly string[]) =>
    `, from the ${offices.length === 1 ? 'office' : 'offices'} of ${offices.join(', ')}`,
  note: 'Note',
  offices: 'Offices',
  byYearTitle: 'Events by year',
  byYearCaption: 'Events on record that the person chaired or took part in, by year.',
  events: 'Events',
  sessions: 'Sessions',
  sessionsCaption: 'Sessions that the person took part in, by year',
  year: 'Year',
  inTheChair: ' (in the chair)',
  noYear: 'No year on record',
  tookPart: 'Took part',
  nEvents: (count: number) => countOf(count, 'event'),
  notThere: 'Invited, expected or absent',
  promises: 'Promised',
  said: 'Said',
  saidElsewhere: 'Each leads to the event at which it was said, which has its sources.',
  as: (capacity: string) => `, as ${capacity}`,
} as const
