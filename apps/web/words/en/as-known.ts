import { countOf } from '#web/format/count.ts'

/** What a stage of a matter is called where a source tells of it. */
const stages: Readonly<Record<string, string>> = {
  planned: 'announced it',
  held: 'reported that it was held',
  cancelled: 'said that it was called off',
  postponed: 'said that it was put off',
  declared: 'told of the promise',
}
const known: Readonly<Record<string, string>> = {
  planned: 'planned',
  held: 'held',
  cancelled: 'called off',
  postponed: 'put off',
}

/** The page that turns the clock of the record back. */
export const asKnown = {
  title: 'As known on a day',
  description:
    'The record as sources published by a day would give it: what was announced then, and what became known later.',
  lead: 'What was true on a day is one thing, what anybody could know on it another. Pick a day: the record is read as the sources published by then give it. A plan reads as a plan until a source reports on it.',
  turnBack: 'Turn back',
  knownOn: 'What was known on',
  about: 'about',
  everything: 'everything',
  ask: 'Ask',
  plans: 'Plans and reports',
  plansCaption: 'Plans, newest first',
  event: 'Event',
  announced: 'Announced',
  becameKnown: 'Became known',
  nothingYet: 'nothing yet',
  noDay: 'no day on record',
  withoutScripts: {
    lead: 'Turning the clock back on this page needs scripts, and a day in its address is not read without them. The table below and each event’s own page say when what became known. The interface for programs answers for any day:',
    submit: 'Ask for an answer as JSON',
  },
  sums: (day: string, facts: number, records: number, later: number): string =>
    `Sources published by ${day} give ${countOf(facts, 'statement')} in ${countOf(records, 'record')}. Later ones added or changed ${countOf(later, 'statement')}.`,
  /** States, places and topics that the record words its answers in. */
  onlyNamed: (count: number): string =>
    `Not counted: ${countOf(count, 'state, place or topic', 'states, places and topics')} that answers are worded in, and that no source published by then tells of.`,
  lacking: (what: string): string => `, ${what}`,
  misfits: {
    day: {
      message: 'is not a day of the calendar',
      expected: 'a day of the calendar, written YYYY-MM-DD, such as 2021-09-15',
    },
    record: { message: 'is not an id', expected: 'the id of a record, written in full (such as event/…)' },
  },
  chair: 'In the chair that day, as they tell:',
  noChair: 'They do not tell for sure who was in the chair that day.',
  mayHaveChaired: 'These may have been:',
  ahead: 'Announced by then, and still ahead',
  undated: 'Announced by then, without a day',
  last: 'Last known to have been held',
  asKnownThen: 'as known then',
  more: (count: number): string => `And ${count} more.`,
  status: (day: string, name: string, status: string): string =>
    `On ${day}, “${name}” was known as ${known[status] ?? status}.`,
  from: (day: string, name: string): string => `On ${day}, “${name}” was on record.`,
  notKnown: (day: string): string => `No source published by ${day} tells of it:`,
  noRecord: (id: string): string => `The record holds no “${id}”.`,
  undatedOnly: 'it rests on undated pages alone, so that nobody can say since when it is known.',
  laterOnly: 'the pages that do came out after that day, or may have.',
  said: 'What was said by then',
  promise: 'The promise',
  promised: (who: string, chairmanship: string): string => `${who}, for ${chairmanship}:`,
  told: (stage: string): string => stages[stage] ?? `told of it as ${stage}`,
  onTheWordOf: (name: string): string => `on the word of ${name}`,
  since: 'What came after',
  facts: 'The record as known then',
  learnedLater: 'Learned later',
  inBrackets: (text: string): string => `(${text})`,
  published: 'Published',
  says: 'Says',
  source: 'Source',
  saidCaption: 'What sources said of it, by the day they came out',
  changed: 'changed',
  withdrawn: 'no longer said',
  nothingLater: 'Nothing was added or changed since.',
  undatedSource: 'undated',
} as const
