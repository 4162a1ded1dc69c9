/** Where the reader answers a query. */
export interface ReaderPage {
  /** A page that answers it, or the listing of the pages that do. */
  readonly href: string
  /** The parameter with the record whose own page answers it; left out where no record has a page for it. */
  readonly of?: string
  /** What that is, in words. */
  readonly name: string
}

/** The queries that the reader answers, by name, with their pages; one that is not here has no page yet. */
export const readerPages: Readonly<Record<string, ReaderPage>> = {
  'activity-of': { href: '/states', of: 'actor', name: 'the page of each state, body, organization and force' },
  agenda: { href: '/', name: 'the first page' },
  'annotate-text': { href: '/annotate', name: 'Names in a text' },
  'as-known': { href: '/as-known', name: 'As known on a day' },
  backlinks: { href: '/organizations', of: 'record', name: 'the end of every record’s page' },
  'career-of': { href: '/people', of: 'person', name: 'each person’s page' },
  'chair-on': { href: '/chairmanships', name: 'Chairmanships' },
  commitments: { href: '/chairmanships', of: 'chairmanship', name: 'each chairmanship’s page' },
  compare: { href: '/compare/states', name: 'States compared, bodies compared' },
  'compare-chairmanships': { href: '/compare', name: 'Compare two chairmanships' },
  'compare-years': { href: '/compare/years', name: 'Years compared' },
  coverage: { href: '/coverage', name: 'Coverage' },
  disputes: { href: '/disputes', name: 'Disputes' },
  'documents-by-act': { href: '/documents', name: 'Documents' },
  'exercise-strength': { href: '/exercises', name: 'Exercises' },
  'filed-days': { href: '/documents', name: 'Documents, and every list in order of time' },
  'kinds-by-year': { href: '/events', name: 'Events, and Documents' },
  'known-gaps': { href: '/coverage', name: 'Coverage' },
  'known-since': { href: '/events', of: 'record', name: 'each event’s and document’s page' },
  'members-on': { href: '/states', name: 'the page of states' },
  neighbours: { href: '/events', of: 'record', name: 'each event’s and chairmanship’s page' },
  'office-history': { href: '/offices', name: 'each office’s page' },
  'office-holders': { href: '/offices', name: 'each office’s page' },
  offices: { href: '/offices', name: 'Offices' },
  'on-this-day': { href: '/on-this-day', name: 'On this day' },
  'open-questions': { href: '/open-questions', name: 'Open questions' },
  'path-between': { href: '/path', name: 'How two are connected' },
  'plans-and-outcomes': { href: '/as-known', name: 'As known on a day' },
  'promise-courses': { href: '/chairmanships/promises', name: 'Promises of all terms' },
  publishers: { href: '/sources', name: 'Sources' },
  representatives: { href: '/states', of: 'state', name: 'each state’s page' },
  'resolve-name': { href: '/annotate', name: 'Names in a text' },
  search: { href: '/search', name: 'Search' },
  series: { href: '/bodies', of: 'of', name: 'the page of each body and force' },
  'source-yield': { href: '/sources', of: 'source', name: 'each source’s page' },
  structure: { href: '/bodies', name: 'Bodies' },
  'support-by-year': { href: '/coverage', name: 'Coverage' },
  timeline: { href: '/events', name: 'Events' },
  'topic-attention': { href: '/topics', name: 'Topics' },
  'where-held': { href: '/years', name: 'Years, and a map for each' },
  'who-met': { href: '/bodies', name: 'Bodies' },
  yearbook: { href: '/years', name: 'a page for each year' },
}
