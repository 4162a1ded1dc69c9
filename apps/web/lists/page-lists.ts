import { fileTypes, pageWordOf, pluralOf } from '@csto-record/domain'

const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(fileTypes.map((type) => [`/${pageWordOf(type)}`, pluralOf(type)])),
  '/offices': 'offices',
  '/exercises': 'exercise-strength',
  '/calendar': 'events',
  '/disputes': 'disputes',
  '/open-questions': 'open-questions',
}
const ofYear = /^\/(?:(events|documents|sources)\/by-year|calendar\/(events|documents)|years)\/(\w+)(?:\/\d+)?$/
const ofType = /^\/(disputes|open-questions)\/([a-z]+)(?:\/\d+)?$/

/** The prepared list whose rows a page shows; null for a page that is no list, or one whose rows stand in no file. */
export const listOnPage = (href: string): string | null => {
  const [, list = '', other = '', year = ''] = ofYear.exec(href) ?? []
  if (year !== '') return `${list || other || 'events'}-${year}`
  const [, query = '', word = ''] = ofType.exec(href) ?? []
  if (word !== '') return `${query}-${word}`
  if (href.startsWith('/sources/by-publisher/')) return 'publishers'
  return pages[href] ?? null
}
