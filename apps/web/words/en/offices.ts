import { countOf } from '#web/format/count.ts'
import { shortened } from '#web/format/words.ts'

/** The pages of offices, and the tables of who held them. */
export const offices = {
  title: 'Offices',
  description:
    'Every office that somebody is on record in, with who held it as far as the sources say: of the CSTO and its bodies, of states, and of others.',
  describe: (office: string, of: string, people: number) =>
    `${office}, ${of}: ${countOf(people, 'holder')} on record, when each held it, how sure that is, and who held it on any day, each with its source.`,
  holderOn: (day: string) => `On ${day}: `,
  sure: (certainty: string) => ` (${certainty})`,
  nobodyOn: (day: string) => `Nothing on record places anybody in the office around ${day}`,
  lastInIt: 'not on record; last named: ',
  lastOnRecord: '; the last on record in it is ',
  lastSeenOn: (date: string) => `, ${date}`,
  withoutScripts: 'Without scripts a day in the address is not read: the table of days answers for any.',
  task: 'What it does',
  filled: 'How it is filled',
  foundingAct: 'Founded by',
  everybody: 'Everybody who held it, and who did on a day',
  lead: (office: string, people: number) => `${countOf(people, 'person is', 'people are')} on record as ${office}.`,
  heldOn: (day: string) => `Held on ${day}`,
  noOne: 'nobody on record around that day',
  possibly: 'possibly ',
  acting: 'acting',
  isActing: ', acting',
  actingTitle: (office: string) => `${office}, acting`,
  alsoWritten: (spellings: string) => `Also written ${spellings}.`,
  belongsTo: 'Belongs to',
  seats: 'Seats',
  // The question on a day.
  onADay: 'Who held it on a day',
  whoWas: (office: string) => `Who was ${office} on`,
  ask: 'Ask',
  on: (day: string) => `On ${day}: `,
  notLookedAt: (asOf: string) =>
    `The sources were checked up to ${asOf}: of later days nothing is sure, and what comes then is only announced.`,
  nobody: 'nothing on record places anybody in the office around this day.',
  notADay: (text: string) => `“${text}” is not a day. Right would be: a day as YYYY-MM-DD, such as 2018-06-01.`,
  evidence: 'evidence',
  // The parts of the page.
  lineCaption: (asOf: string, undrawn: number) =>
    `By the days that sources give, as of ${asOf}.${undrawn === 0 ? '' : ` ${countOf(undrawn, 'term has', 'terms have')} no day on record and ${undrawn === 1 ? 'is' : 'are'} not drawn.`}`,
  spanTitle: (name: string, when: string, acting: boolean) => `${name}${acting ? ', acting' : ''}: ${when}`,
  figureTitle: (office: string, of: string) => {
    const whole = `${office}, ${of}`
    return whole.length < 52 ? `${whole}: holders` : shortened(whole, 62)
  },
  figureAlternative: (office: string, drawn: number, from: string, asOf: string, now: string | null) =>
    `${countOf(drawn, 'term')} as ${office} since ${from}. On ${asOf}, on record in it: ${now ?? 'nobody'}.`,
  chartAlternative: (drawn: number, from: string) =>
    `${countOf(drawn, 'term')} on a line of time since ${from}; the table below has the days.`,
  holders: 'Holders',
  how: 'Remarks',
  holdersCaption: 'Who is on record in the office, with when and on what evidence',
  officesCaption: 'Offices, with when and on what evidence',
  who: 'Who',
  office: 'Office',
  when: 'When',
  stretches: 'Day by day',
  stretchesIntro: 'Who held the office in each stretch of days, and how sure that is.',
  stretchesCaption: 'Who held the office in each stretch of days',
  days: 'Days',
  howSure: 'How sure',
  noGaps: (first: string, last: string) => `No gap: on every day from ${first} to ${last} somebody is on record.`,
  gapsOn: (days: string) => `Nothing on record places anybody in the office on these days: ${days}.`,
  until: (day: string) => `until ${day}`,
  since: (day: string) => `from ${day}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  noDay: 'no day on record',
  endAnnounced: (asOf: string) => `, the end as announced by ${asOf}`,
  named: 'named in office ',
  beside: 'Other offices',
  alike: 'Offices of the same title',
  asData: 'As data',
  history: 'this history as JSON',
  heldOnDay: 'who held it on a day, as JSON',
  table: 'table of these terms as CSV',
  allOf: (of: string) => `Offices of ${of}`,
  count: (people: number) => countOf(people, 'person', 'people'),
  onRecord: 'On record',
} as const
