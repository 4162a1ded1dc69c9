/** The page types that are measured, with an answer where a page answers questions. */
export const pages: readonly (readonly [name: string, path: string])[] = [
  ['home', '/'],
  ['event', '/events/2024-11-28-csc-astana'],
  ['person', '/people/valery-semerikov'],
  ['body', '/bodies/cccim'],
  ['state', '/states/armenia'],
  ['document', '/documents/cis-sco-anniversary-statement-2021'],
  ['chairmanship', '/chairmanships/kyrgyzstan-2019'],
  ['list of documents', '/documents'],
  ['list of events', '/events'],
  ['source', '/sources/tass-2025-01-01-chairmanship'],
  ['search, answered', '/search?q=Astana+summit'],
  ['as known, answered', '/as-known?day=2025-01-15'],
]
