import { countOf, numberInWords } from '#web/format/count.ts'

/** Words of the figures of who met through which bodies. */
export const meetingsDrawn = {
  section: 'Who met',
  body: 'Body',
  state: 'State',
  meetings: 'Meetings',
  other: 'And',
  through: 'Through',
  key: 'Meetings:',
  row: (body: string, told: number, held: number) => `${body}: told of ${told} of ${held}`,
  byBody: {
    title: 'Which states met in which bodies',
    caption: (day: string) =>
      `At how many meetings held by a body somebody who acted for the state took part or was in the chair. Each row says of how many of its meetings any source seen tells who was there. Who was absent, or only invited or expected, does not count; a joint meeting counts for each of its bodies. Sources checked up to ${day}.`,
    alternative: (meetings: number, told: string, state: string, most: number, body: string) =>
      `Of ${countOf(meetings, 'meeting')} of bodies on record, presence is told most often of ${body}: ${told}. ${state} is on record at most meetings, ${numberInWords(most)}.`,
    cell: (state: string, body: string, count: number) => `${state}, ${body}: ${countOf(count, 'meeting')}`,
  },
  pairs: {
    title: 'Which states met one another, and how often',
    caption: (day: string) =>
      `Meetings of bodies at which both states are on record as there: somebody who acted for each took part or was in the chair. The table says through which bodies. Who was absent, or only invited or expected, does not count. Sources checked up to ${day}.`,
    alternative: (one: string, other: string, most: number, pairs: number) =>
      `${one} and ${other} are on record together at most meetings: ${numberInWords(most)}. In all, ${countOf(pairs, 'pair')} of states met.`,
    cell: (one: string, other: string, count: number) => `${one} and ${other}: ${countOf(count, 'meeting')}`,
    body: (name: string, count: number) => `${name} ${count}`,
  },
} as const
