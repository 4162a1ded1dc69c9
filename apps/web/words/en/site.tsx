import type { ReactNode } from 'react'

/** The name of the site and what stands on every page. */
export const site = {
  home: (
    <>
      <abbr>CSTO</abbr> Record
    </>
  ),
  skip: 'Skip to the content',
  mainParts: 'Main parts',
  search: 'Search',
  contents: 'Contents',
  allParts: 'All parts of the record',
  close: 'Close',
  theRecord: 'The record',
  questions: 'Questions',
  about: 'About',
  apiReference: 'API reference',
  report: 'Report a mistake',
  /** What the record is and what it is not; the day and the licence come with their marks. */
  standing: (version: string, asOf: ReactNode, licence: ReactNode) => (
    <>
      Version {version}. Sources checked up to {asOf}; what happened later is not here. Not an official publication of
      any organization or state. Data under {licence}.
    </>
  ),
  licence: 'CC BY 4.0',
} as const
