/** The parts of the site, in the order in which they are listed. */
export const contents = [
  { href: '/chairmanships', name: 'Chairmanships' },
  { href: '/events', name: 'Events' },
  { href: '/years', name: 'Years' },
  { href: '/calendar', name: 'Calendar' },
  { href: '/bodies', name: 'Bodies' },
  { href: '/offices', name: 'Offices' },
  { href: '/people', name: 'People' },
  { href: '/documents', name: 'Documents' },
  { href: '/exercises', name: 'Exercises' },
  { href: '/forces', name: 'Forces' },
  { href: '/states', name: 'States' },
  { href: '/organizations', name: 'Organizations' },
  { href: '/topics', name: 'Topics' },
  { href: '/sources', name: 'Sources' },
] as const

/** Ways of asking the record. */
export const questions = [
  { href: '/search', name: 'Search' },
  { href: '/compare', name: 'Compare two chairmanships' },
  { href: '/as-known', name: 'As known on a day' },
  { href: '/disputes', name: 'Disputes' },
  { href: '/open-questions', name: 'Open questions' },
] as const

/** What stands about the record itself. */
export const about = [
  { href: '/about', name: 'About the record' },
  { href: '/coverage', name: 'Coverage' },
  { href: '/data', name: 'Data and API' },
] as const

/** The line of links under the name of the site, on wide pages. */
export const masthead = [
  { href: '/chairmanships', name: 'Chairmanships' },
  { href: '/events', name: 'Events' },
  { href: '/bodies', name: 'Bodies' },
  { href: '/offices', name: 'Offices' },
  { href: '/people', name: 'People' },
  { href: '/documents', name: 'Documents' },
  { href: '/topics', name: 'Topics' },
  { href: '/compare', name: 'Compare' },
  { href: '/as-known', name: 'As known' },
  { href: '/disputes', name: 'Disputes' },
  { href: '/sources', name: 'Sources' },
] as const
