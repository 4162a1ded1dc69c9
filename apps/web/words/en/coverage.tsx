import { countOf, numberInWords } from '#web/format/count.ts'

interface Whole {
  readonly records: number
  readonly facts: number
  readonly sources: number
  readonly origins: number
  readonly support: { readonly one: number; readonly two: number; readonly more: number }
}

/** Words of what the record holds and lacks. */
export const coverage = {
  title: 'Coverage',
  description: 'What the record holds, what was looked for and not found, and what it is known to lack.',
  whole: 'In all',
  wholeLead: ({ records, facts, sources, origins, support }: Whole) =>
    `${countOf(records, 'record')} with ${countOf(facts, 'statement')}, from ${countOf(sources, 'page')}, of which ${numberInWords(origins)} are independent of one another. ${countOf(support.one, 'statement')} rest on one independent origin, ${numberInWords(support.two)} on two, ${numberInWords(support.more)} on three or more.`,
  byTypeAndYear: 'By type and year',
  byYear: 'By year and kind',
  byBody: 'By body',
  twoBodies: 'An event of two bodies stands under both.',
  asked: 'Looked for, not found',
  askedLead: (following: number) => (
    <>
      Questions for which the editors found no answer. Another {numberInWords(following)} follow from the data, such as
      promises that nothing followed up. <a href="/open-questions">All of them, with where the editors searched</a>.
    </>
  ),
  meetings: 'Meetings without their course',
  meetingsLead:
    'Meetings held of which no source on record tells the chair, who took part, the agenda or what came out.',
  complete: (complete: number, of: number) => `${numberInWords(complete)} of ${numberInWords(of)} complete`,
  principals: 'Terms without days',
  principalsLead:
    'Heads of state and government, foreign and defence ministers and secretaries of security councils of states that are or were members, in office since 2002. A person whom the record lacks altogether is not counted.',
  bothDays: (complete: number, of: number) => `${numberInWords(complete)} of ${countOf(of, 'term')} with both days`,
  exercises: 'Exercises without strength',
  exercisesLead: 'Exercises held since 2010 for which no figure of the personnel of the whole is on record.',
  exercisesGroup: 'Exercises',
  withFigure: (complete: number, of: number) => `${numberInWords(complete)} of ${numberInWords(of)} with a figure`,
  types: {
    caption: 'Records and statements by type',
    of: 'Of',
    heads: { records: 'Records', facts: 'Statements', several: 'On several origins' },
  },
  questions: {
    caption: 'Open questions by type and field',
    of: 'Of',
    count: 'Questions',
    about: 'About',
    counted: (count: number) => countOf(count, 'question'),
    whole: 'the whole',
  },
  bodies: {
    caption: 'Events by body',
    body: 'Body',
    events: 'Events',
    years: 'Years with one',
    counted: (count: number) => countOf(count, 'event'),
    noYear: 'no year',
  },
  years: {
    kind: 'Events on record',
    title: 'Events on record by year',
    caption: (asOf: string) =>
      `Events on record in each year, as of ${asOf}. This counts what the record holds: few in a year does not say that few took place.`,
    kinds: 'The kinds of each year',
    kindsCaption: 'Kinds of events by year',
    year: 'Year',
    counted: 'Kinds, with how many',
  },
  lacks: (fields: string) => `: no ${fields}`,
  inVain: (fields: string) => `Looked for in vain: ${fields}.`,
  fields: {
    chair: 'chair',
    participants: 'participants',
    agenda: 'agenda',
    outcomes: 'outcomes',
    start: 'first day',
    end: 'last day',
    figures: 'strength',
  },
} as const
