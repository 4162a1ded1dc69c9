import type { Id } from '@csto-record/domain'
import { countOf } from '#web/format/count.ts'
import { capital } from '#web/format/words.ts'

/** A sentence about the organization, with the statements of the record that it rests on. */
export interface Sentence {
  /** Its words; a name that leads to a record's page has its id. */
  readonly parts: readonly (string | { readonly id: Id; readonly words: string })[]
  /** Fields of records whose evidence supports it; `sources` picks among the evidence of a field that says several things. */
  readonly rests: readonly {
    readonly record: Id
    readonly fields: readonly string[]
    readonly sources?: readonly Id[]
  }[]
}

const council = { id: 'body/collective-security-council', words: 'Collective Security Council' } as const
const treaty = { id: 'document/collective-security-treaty-1992', words: 'Collective Security Treaty' } as const

/** What the organization is, in our own words. A test holds every sentence to its sources, its days and its names. */
const sentences: readonly Sentence[] = [
  {
    parts: [
      'The ',
      { id: 'organization/csto', words: 'Collective Security Treaty Organization' },
      ' (CSTO) is an international regional organization of six states: Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan.',
    ],
    rests: [
      { record: 'provision/charter-2002/article-1', fields: ['summary'] },
      { record: 'document/charter-2002', fields: ['parties'] },
    ],
  },
  {
    parts: [
      'It rests on the ',
      treaty,
      ', signed on 15 May 1992 and in force since 20 April 1994: an attack on one party counts as an attack on all.',
    ],
    rests: [
      { record: 'document/collective-security-treaty-1992', fields: ['signed'] },
      { record: 'document/collective-security-treaty-1992', fields: ['inForce'] },
      { record: 'provision/collective-security-treaty-1992/article-4', fields: ['summary'] },
    ],
  },
  {
    parts: [
      'The ',
      { id: 'document/charter-2002', words: 'Charter' },
      ', signed on 7 October 2002 and in force since 18 September 2003, founded the organization.',
    ],
    rests: [
      { record: 'document/charter-2002', fields: ['signed'] },
      { record: 'document/charter-2002', fields: ['inForce'] },
    ],
  },
  {
    parts: ['Its highest body is the ', council, ' of the heads of state.'],
    rests: [
      { record: 'body/collective-security-council', fields: ['composition'] },
      {
        record: 'body/collective-security-council',
        fields: ['function'],
        sources: ['source/csto-undated-structure'],
      },
    ],
  },
  {
    parts: ['Foreign and defence ministers have councils of their own, secretaries of security councils a committee.'],
    rests: [
      { record: 'body/council-of-foreign-ministers', fields: ['composition'] },
      { record: 'body/council-of-ministers-of-defence', fields: ['function'] },
      { record: 'body/committee-of-secretaries-of-security-councils', fields: ['function'] },
    ],
  },
  {
    parts: ['Decisions are taken by consensus.'],
    rests: [{ record: 'organization/csto', fields: ['note'], sources: ['source/newsam-2018-11-18-semerikov'] }],
  },
  {
    parts: ['The chair goes from state to state, since 2024 with the calendar year.'],
    rests: [
      {
        record: 'organization/csto',
        fields: ['note'],
        sources: ['source/csto-2023-11-23-csc', 'source/csabusiness-undated-tajikistan'],
      },
    ],
  },
  {
    parts: [
      'A ',
      { id: 'body/secretariat', words: 'Secretariat' },
      ' in Moscow, under the Secretary General, and a ',
      { id: 'body/joint-staff', words: 'Joint Staff' },
      ' work for it.',
    ],
    rests: [
      { record: 'body/secretariat', fields: ['function'] },
      { record: 'body/secretariat', fields: ['composition'] },
      { record: 'body/joint-staff', fields: ['function'] },
    ],
  },
  {
    parts: [
      'Its forces include the ',
      { id: 'force/krrf', words: 'Collective Rapid Reaction Force' },
      ', created on 4 February 2009; its peacekeepers were in Kazakhstan from ',
      { id: 'event/2022-01-06-peacekeeping-operation-kazakhstan', words: '6 January 2022 to 19 January 2022' },
      '.',
    ],
    rests: [
      { record: 'force/krrf', fields: ['established'] },
      { record: 'event/2022-01-06-peacekeeping-operation-kazakhstan', fields: ['start', 'end'] },
    ],
  },
  {
    parts: [
      'In 2024 Armenia’s prime minister called ',
      { id: 'membership/armenia/csto', words: 'its participation' },
      ' frozen; the Secretariat said that it had been given no notice.',
    ],
    rests: [{ record: 'membership/armenia/csto', fields: ['suspensions:freeze-2024'] }],
  },
]

/** The first page. */
export const home = {
  title: 'who led, met, decided and promised in the CSTO',
  heading: 'The Collective Security Treaty Organization, on the record',
  lead: 'Who led it, who met, what was decided, what was promised and what came of it. Every statement names its source.',
  checked: 'Sources checked up to ',
  what: 'What it is',
  sentences,
  supports: 'what the organization is',
  // Who leads it.
  leads: 'Who leads it',
  leadsOn: (day: string) => `As of ${day}`,
  inTheChair: 'In the chair',
  noChair: 'The record cannot tell who chairs the organization.',
  since: (day: string) => `Since ${day}`,
  sure: (certainty: string) => `. ${capital(certainty)}.`,
  after: ', after ',
  secretaryGeneral: 'Secretary General',
  noHead: 'The record cannot tell who heads the organization.',
  until: (day: string, asOf: string) => `, until ${day} as announced by ${asOf}`,
  before: 'before',
  allHolders: 'all Secretaries General, and who held the office on a day',
  allChairs: 'all terms in the chair',
  supportsChair: 'who is in the chair',
  supportsHead: 'who is Secretary General',
  supportsMember: 'membership',
  supportsPromise: 'what was promised',
  // Members and map.
  members: 'Members',
  membersCaption: (day: string) => `The members on ${day}`,
  state: 'State',
  memberSince: 'Member since',
  calledSuspended: 'participation called frozen',
  chaired: 'In the chair',
  mapTitle: 'Where the organization met',
  mapCaption: (places: string, events: string) =>
    `${places} of ${events} on record, larger where there were more; filled in member states. Land without borders: the map takes no side on any. Coasts: Natural Earth; places: GeoNames.`,
  mapTable: 'The places as a table',
  place: 'Place',
  eventsThere: 'Events',
  nEvents: (count: number) => countOf(count, 'event'),
  nTerms: (count: number) => countOf(count, 'term'),
  nPlaces: (count: number) => countOf(count, 'place'),
  // Before and ahead.
  beforeAndAhead: 'Before and ahead',
  last: 'Last on record',
  announced: (day: string) => `Announced as of ${day}`,
  allPlans: (plans: number) => `All ${countOf(plans, 'plan')}, with what became known of them`,
  overdue: (count: number) => `${count} whose day has passed without a report`,
  // Promises.
  promises: 'Promised',
  promisedBy: 'For ',
  asOf: (day: string) => `. As far as sources up to ${day} say.`,
  // Questions.
  ask: 'Ask the record',
  searchLabel: 'Search people, meetings, documents, in Latin or Cyrillic',
  search: 'Search',
  generalOn: 'Who was Secretary General on',
  chairOn: 'Who was in the chair on',
  knownOn: 'What was known on',
  askButton: 'Ask',
  examples: 'For instance',
  numbers: 'In numbers',
  figures: {
    members: 'member states',
    bodies: 'bodies',
    events: 'events',
    exercises: 'exercises',
    documents: 'documents',
    people: 'people',
    statements: 'statements, each with its source',
    sources: 'sources',
    disputes: 'disputed values',
    questions: 'open questions',
  },
  questions: [
    { question: 'Who was Secretary General in 2018?', href: '/offices/csto-secretary-general?on=2018-06-01' },
    {
      question: 'Who chaired the 27th meeting on illegal migration, and on whose word?',
      href: '/events/2024-12-03-cccim-27',
    },
    { question: 'What did Kyrgyzstan promise for 2019 and for 2025, side by side?', href: '/compare' },
    { question: 'Who chaired the organization on 15 September 2021?', href: '/chairmanships?on=2021-09-15' },
    {
      question: 'What was known on 15 January 2025 about the cybersecurity conference?',
      href: '/as-known?day=2025-01-15&record=event/2025-06-cybersecurity-conference',
    },
    { question: 'Which two dates are reported for the Astana session of 2024?', href: '/events/2024-11-28-csc-astana' },
  ],
} as const
