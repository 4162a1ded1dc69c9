import { parts as words } from '#web/words/index.ts'

/** The parts of the site, in the order in which they are listed. */
export const contents = [
  { href: '/chairmanships', name: words.chairmanships },
  { href: '/events', name: words.events },
  { href: '/years', name: words.years },
  { href: '/calendar', name: words.calendar },
  { href: '/figures', name: words.figures },
  { href: '/bodies', name: words.bodies },
  { href: '/offices', name: words.offices },
  { href: '/people', name: words.people },
  { href: '/documents', name: words.documents },
  { href: '/exercises', name: words.exercises },
  { href: '/forces', name: words.forces },
  { href: '/states', name: words.states },
  { href: '/organizations', name: words.organizations },
  { href: '/topics', name: words.topics },
  { href: '/sources', name: words.sources },
] as const

/** Ways of asking the record. */
export const questions = [
  { href: '/search', name: words.search },
  { href: '/compare', name: words.compare },
  { href: '/compare/states', name: words.compareStates },
  { href: '/path', name: words.path },
  { href: '/on-this-day', name: words.onThisDay },
  { href: '/annotate', name: words.annotate },
  { href: '/as-known', name: words.asKnown },
  { href: '/disputes', name: words.disputes },
  { href: '/open-questions', name: words.openQuestions },
] as const

/** What stands about the record itself. */
export const about = [
  { href: '/about', name: words.about },
  { href: '/glossary', name: words.glossary },
  { href: '/coverage', name: words.coverage },
  { href: '/data', name: words.data },
] as const

/** The line of links under the name of the site, on wide pages. */
export const masthead = [
  { href: '/chairmanships', name: words.chairmanships },
  { href: '/events', name: words.events },
  { href: '/bodies', name: words.bodies },
  { href: '/offices', name: words.offices },
  { href: '/people', name: words.people },
  { href: '/documents', name: words.documents },
  { href: '/topics', name: words.topics },
  { href: '/compare', name: words.compareShort },
  { href: '/as-known', name: words.asKnownShort },
  { href: '/disputes', name: words.disputes },
  { href: '/sources', name: words.sources },
] as const
