import { countOf } from '#web/format/count.ts'
import { joined } from '#web/format/words.ts'

/** The pages of states, bodies, organizations and forces. */
export const actors = {
  notOnRecord: 'not on record',
  note: 'Note',
  below: 'Part of it',
  series: 'Meetings by number',
  offices: 'Offices',
  officesElsewhere: 'Each office leads to its page, with everybody who held it and the sources.',
  others: 'Others on record',
  state: {
    list: 'States',
    listAbout:
      'States that are or were members, observers or partners, since when and until when, and other states named.',
    describe: (name: string) =>
      `${name} in the CSTO: all it did, hosted, said, asked for and promised, its memberships and terms in the chair, each with its source.`,
    officialName: 'Official name',
    codes: 'ISO 3166',
    memberships: 'Memberships',
    inTheChair: 'In the chair',
    officesAbout: 'Each office leads to the page of the person, which has the sources.',
    actedFor: 'Who acted for it',
    authorities: 'Authorities',
    people: 'People',
    places: 'Places',
    otherStates: 'Other states named',
    at: (events: number) => `at ${countOf(events, 'event')}`,
    as: (capacities: string) => `as ${capacities}`,
    figureTitle: 'Memberships of the organization',
    chart: (asOf: string) =>
      `Memberships of the organization by the days they took effect, as of ${asOf}. Where a state calls its membership frozen, the span stays as documents give it; the page of the state has who says so.`,
    chartAlternative: (count: number, states: number, running: readonly string[], asOf: string) =>
      `${countOf(count, 'membership')} of ${countOf(states, 'state')}. On ${asOf}, sources show as running those of ${joined(running)}.`,
    membershipIn: (state: string, as: string, when: string) => `${state}, ${as}: ${when}`,
  },
  membership: {
    state: 'State',
    as: 'As',
    when: 'When',
    signed: 'Signed',
    suspended: 'called suspended',
    of: 'of',
    signedOn: (day: string) => `, signed ${day}`,
  },
  body: {
    list: 'Bodies',
    listAbout: 'The organs of the CSTO, as they stand under one another, with the events that each held.',
    describe: (name: string, work: string) =>
      `${name}, a body of the CSTO. ${work} All it held and decided, its meetings by number, its offices, and the source of each statement.`,
    kicker: (kind: string) => `${kind} body`,
    does: 'What it does',
    composition: 'Who sits in it',
    kind: 'Kind',
    parent: 'Part of',
    established: 'Established',
    foundingAct: 'By',
    dissolved: 'Dissolved',
    byKind: 'By kind',
    noKind: 'Kind not on record',
    noParent: 'Place not on record',
    noParentAbout: 'No source seen says what these stand under.',
    events: (count: number) => `${countOf(count, 'event')} in all`,
    drawn: 'Drawn',
    figureTitle: 'The organs of the organization as a tree',
    figureCaption: (asOf: string, apart: number) =>
      `The organs on record as standing on ${asOf}, each under the one it belongs to; the bar beside each is how many events it held. ${apart === 0 ? '' : `Those at the end, under a heading of their own, have no place on record.`}`.trim(),
    figureAlternative: (told: {
      readonly organs: number
      readonly top: number
      readonly busiest: string
      readonly events: number
      readonly possible: number
    }) =>
      `${countOf(told.organs, 'organ')}, ${countOf(told.top, 'of them stands', 'of them stand')} right under the organization. ${told.busiest} held most events: ${countOf(told.events, 'event')}. Of ${countOf(told.possible, 'organ')}, the founding is not dated or may lie later.`,
    organ: 'Organ',
    under: 'Stands under',
    sinceColumn: 'Since',
    eventsColumn: 'Events',
    sureness: 'Stood then',
    standing: { yes: 'surely', possible: 'possibly' },
    unit: (name: string, events: number, sure: string) => `${name}: ${countOf(events, 'event')}, ${sure}`,
    tree: 'Who stands under whom',
    treeOn: (day: string) => `On ${day}`,
    on: 'The organs on',
    ask: 'Show',
    since: (date: string) => `since ${date}`,
    maybe: 'founding not dated',
    before: 'so perhaps not yet',
    none: 'No organ on record surely or possibly stood on that day.',
    leftOut: (count: number) =>
      `${countOf(count, 'organ')} founded later or gone by then ${count === 1 ? 'is' : 'are'} left out.`,
    needsScripts: 'Choosing a day needs scripts. Below stands the tree of the day up to which sources were checked.',
  },
  organization: {
    list: 'Organizations',
    listAbout: 'The CSTO itself, outside organizations it works with, and authorities of states.',
    describe: (name: string) =>
      `${name} in the record of the CSTO: all it did, held, said and was the subject of, and its offices, each with its source.`,
    itself: 'The organization itself',
    state: 'State',
    parent: 'Part of',
    founded: 'Founded',
    seat: 'Seat',
    languages: 'Languages',
  },
  force: {
    list: 'Forces',
    listAbout: 'The standing forces of the CSTO, its trainings, deployments and operations.',
    describe: (name: string) => `${name}: figures over time, exercises and commanders, each statement with its source.`,
    parent: 'Part of',
    established: 'Established',
    foundingAct: 'By',
    figures: 'Figures',
    figureCount: (count: number) => countOf(count, 'figure'),
    exercises: 'Exercises',
    exercisesAbout: 'How strong they were, by year and by series, has a page of its own:',
    trainings: 'Exercises and trainings',
    operations: 'Operations and deployments',
  },
  run: {
    title: (name: string) => (name.length > 48 ? `${name.slice(0, 47).trimEnd()}…` : name),
    describe: (name: string, of: string, count: number) =>
      `${name}, ${of}: ${countOf(count, 'event')} on record, with when, where and who was in the chair, each with its source.`,
    events: 'One by one',
    all: (count: number, name: string) => `All ${count} of “${name}”, each with its sources`,
    numbers: 'Numbers of the run',
    numbered: (number: string) => `the ${number}`,
    lacking: 'not on record',
    noDay: 'no day on record',
    found: (count: number) => `${countOf(count, 'event')} on record.`,
    missing: (highest: string, count: number, ranges: string) =>
      `Up to the ${highest}, the record lacks ${countOf(count, 'number')}: ${ranges}.`,
    number: 'No.',
    event: 'Event',
    when: 'When',
    where: 'Where',
    chair: 'In the chair',
  },
} as const
