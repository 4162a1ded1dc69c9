import { countOf } from '#web/format/count.ts'

/** The page of chairmanships, and its question. */
export const chair = {
  title: 'Chairmanships',
  description:
    'Which state was in the chair of the CSTO and when, how sure that is, what each promised and what came of it.',
  onADay: 'On a day',
  label: 'Who was in the chair on',
  ask: 'Ask',
  line: 'On a line of time',
  figureTitle: 'Who was in the chair, state by state',
  caption: (asOf: string) =>
    `Terms in the chair by the days on which the sources place each state in it, as of ${asOf}. Where a row is empty, nothing places the state in the chair.`,
  alternative: (told: {
    readonly terms: number
    readonly states: number
    readonly from: string
    readonly asOf: string
    readonly now: string | null
  }) =>
    `${countOf(told.terms, 'term')} of ${countOf(told.states, 'state')} since ${told.from}. On ${told.asOf}, in the chair: ${told.now ?? 'nobody named'}.`,
  termIn: (state: string, when: string) => `${state}: ${when}`,
  state: 'State',
  term: 'Term',
  terms: 'Terms',
  dayByDay: 'Every answer, day by day',
  days: 'Days',
  who: 'In the chair',
  sure: 'How sure',
  until: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  since: (from: string): string => `from ${from} on`,
  withoutScripts:
    'Without scripts a day in the address is not read: “Every answer, day by day” below has the answer for any day.',
  none: 'nobody known',
  named: (day: string, state: string): string => `On ${day}, ${state} was in the chair.`,
  /** The term that runs when the sources end may not run as long as it should. */
  likely: (day: string, state: string): string =>
    `On ${day}, ${state} is to be in the chair, as far as the sources tell.`,
  over: (body: string): string => `of the ${body}`,
  whyNone: {
    'not-founded': 'the organization had not been founded.',
    'no-term': 'no term over the organization is known that holds this day.',
    'not-looked-at': 'the sources were not checked so far, and every term they know is over by then.',
    'end-unknown': 'the sources were not checked so far, and none says that the term last known goes on until then.',
    'not-begun': 'the only term that may hold this day may not have begun.',
    several: 'the days on record leave it open. These may have been in the chair:',
  },
  nobody: (day: string, why: string): string => `On ${day}, ${why}`,
  before: 'May have been in the chair:',
  tooEarly: (first: string): string => `The first term on record begins on ${first}.`,
  noDay: (text: string): string => `“${text}” is no day of the calendar. Right would be a day such as 2021-09-15.`,
} as const
