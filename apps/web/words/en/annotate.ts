import type { Reason } from '@csto-record/queries/names-in-text'
import { countOf } from '#web/format/count.ts'

const reasons: Readonly<Record<Reason, string>> = {
  'same-spelling': 'spelled just so',
  'same-letters': 'the same letters',
  'same-words': 'the same words in another order',
  'other-romanization': 'another way of writing the same name',
  'family-name': 'the same family name',
}

/** The page that finds names of the record in a text. */
export const annotate = {
  title: 'Names in a text',
  description:
    'Paste a text and see which states, bodies, organizations, people, forces and places of the CSTO record it names. The text stays in your browser.',
  lead: 'Paste a text in English or Russian to see which states, organizations, bodies, people, forces and places of the record it names.',
  private: 'The text stays in your browser: it is not sent anywhere and not kept.',
  ask: 'A text',
  label: 'Text, or a name by itself',
  limit: (most: number) => `At most ${most.toLocaleString('en-GB')} characters.`,
  submit: 'Find the names',
  example: 'Put an example in',
  exampleText:
    'At the session in Astana on 28 November 2024, CSTO Secretary General Imangali Tasmagambetov reported on the work of the organization. The Collective Security Council was attended by the Presidents of Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan; Armenia did not take part. В Ереване об этом сообщил МИД Армении.',
  fetching: 'Fetching the names…',
  failed: 'The names could not be fetched. Check the connection and try again.',
  tooLong: (length: number, most: number) =>
    `The text has ${length.toLocaleString('en-GB')} characters; at most ${most.toLocaleString('en-GB')} are looked through. Shorten it, or take it in parts.`,
  found: (records: number, places: number) => `${countOf(records, 'record')} named, in ${countOf(places, 'place')}.`,
  none: 'The text names nothing of the record as it is spelled there.',
  marked: 'The text with the names marked',
  records: 'Records it names',
  times: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`),
  orElse: (names: string) => `or, written the same way, ${names}`,
  as: (spellings: string) => `as ${spellings}`,
  single: 'As a name by itself',
  reason: (spelling: string, reason: Reason) => `“${spelling}”: ${reasons[reason]}`,
  about: 'What is found',
  aboutText:
    'Names are found by their spellings on record, in English and in Russian in every case, as whole words; acronyms in capitals only. A family name alone is not taken for a person. Events, documents and topics are not looked for: the search does that.',
  search: 'Search',
  withoutScripts:
    'Looking through a text on this page needs scripts. The interface for programs answers the same question without any, but the text is then sent to it, in the address:',
  shortExample: 'Valery Semerikov spoke in Astana for the CSTO.',
  nameExample: 'S. Ordabayev',
  nameAsData: 'Whose name “S. Ordabayev” is, as data',
  submitApi: 'Ask for an answer as JSON',
} as const
