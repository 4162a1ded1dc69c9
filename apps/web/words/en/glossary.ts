import { countOf } from '#web/format/count.ts'

/** The glossary, and the notes on acronyms that stand in texts. */
export const glossary = {
  title: 'Glossary of bodies and acronyms',
  description:
    'Bodies, forces and organizations in the record of the CSTO by acronym and name, in English and Russian: what each is, and since when.',
  lead: (entries: number) =>
    `${countOf(entries, 'body, force or organization', 'bodies, forces and organizations')} of the record by acronym and name, in English and Russian.`,
  letters: 'Letters',
  also: 'Also called',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  partOf: 'of',
  more: 'In the glossary',
  force: 'force',
  body: (category: string | null) => (category === null ? 'body' : `${category} body`),
  organization: {
    subject: 'the organization that the record is about',
    international: 'international organization',
    regional: 'regional organization',
    ministry: 'ministry',
    agency: 'agency',
    parliament: 'parliament',
    'head-of-state': 'office of a head of state',
    government: 'government',
    'armed-forces': 'armed forces',
    company: 'company',
    media: 'news organization',
    academic: 'academic institution',
    'civil-society': 'civil society organization',
    other: 'organization',
  },
} as const
