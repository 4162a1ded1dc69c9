import { countOf } from '#web/format/count.ts'

/** Words of terms in the chair and of what was promised for them. */
export const terms = {
  title: 'Chairmanships',
  describe: (state: string, of: string, span: string, promised: string) =>
    `${state} in the chair of the ${of}, ${span}. ${promised}`,
  noPromise: 'No promise is on record.',
  facts: {
    state: 'State',
    of: 'Chairs',
    start: 'From',
    end: 'To',
    takenFrom: 'Preceded by',
    handover: 'Handed over at',
    regime: 'Term runs',
    motto: 'Motto',
    note: 'Note',
  },
  regimes: {
    'session-to-session': 'from one yearly session to the next',
    'calendar-year': 'over a calendar year',
  },
  notKnown: 'not known',
  notOnRecord: 'not on record',
  promised: 'Promised',
  nothingPromised: 'The record has no priority or promise declared for this term.',
  outcomesLead: (outcomes: string) =>
    `${outcomes}. An outcome is what later sources report, and names who reports it; the record does not judge whether a promise was kept.`,
  beside: 'Before and after',
  noneBefore: 'The record has no earlier term',
  noneAfter: 'the record has none after it.',
  table: {
    caption: 'Terms in the chair, newest first',
    state: 'State',
    term: 'Term',
    promised: 'Promised',
    nothing: 'nothing on record',
    sources: 'Sources',
    sourceCount: (count: number) => countOf(count, 'source'),
    sourcesOf: (term: string, count: number) => `${countOf(count, 'source')} of ${term}`,
    disputed: (count: number) => countOf(count, 'disputed value'),
    evidence: 'Evidence',
    evidenceElsewhere:
      'Each term leads to its own page, which lists its sources and where in them each statement stands.',
  },
  citedFor: 'what was promised',
  declaredBy: 'Declared by',
  unless: ', unless said otherwise.',
  reports: (publishers: string) => `, reports ${publishers}`,
  says: ', says',
  searched: (question: string, searched: string | null) =>
    searched === null ? question : `${question} Searched: ${searched}`,
} as const
