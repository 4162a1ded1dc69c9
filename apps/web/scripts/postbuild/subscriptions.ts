import { dataset } from '@csto-record/domain/dataset'
import {
  calendarOf,
  ownIdentity,
  presented,
  type Written,
  wholeText,
  writeAtom,
  writeJsonFeed,
} from '@csto-record/formats'
import { keptReleases } from '@csto-record/formats/releases'
import { apiUrl, hasOwnApi, webUrl } from '../../data/addresses.ts'
import { calendarHref, namedCalendars } from '../../lists/named-calendars.ts'
import { feedHref, laidFeeds } from '../../lists/named-feeds.ts'
import { writeFiles } from './write-files.ts'

const config = {
  identity: ownIdentity,
  publicUrl: hasOwnApi ? apiUrl : null,
  readerUrl: webUrl,
  releases: keptReleases(),
}
/** What writers are told: the same as in the API, with the address under which that has the same. */
const writtenFor = (api: string): Written => ({ dataset, whole: dataset, config, url: new URL(api, apiUrl) })

/** Lays calendars (RFC 5545) beside the pages: of all events, of the Council's sessions, of each year and each actor. */
export const writeCalendars = async (out: string): Promise<void> => {
  for (const { key, of, api, events } of namedCalendars(dataset)) {
    const shown = events.map((event) => presented(dataset, event)).filter((event) => event.type === 'event')
    await writeFiles(out, [[calendarHref(key), await calendarOf(shown, of, writtenFor(api))]])
  }
}

/** Lays feeds beside the pages, each as Atom and as JSON Feed, with the ids that they have in the API. */
export const writeFeeds = async (out: string): Promise<void> => {
  for (const { key, api, feed } of laidFeeds(dataset)) {
    const [atom, json] = [feedHref(key, 'atom'), feedHref(key, 'json')]
    const written = { ...writtenFor(api), files: { atom: `${webUrl}${atom}`, json: `${webUrl}${json}` } }
    await writeFiles(out, [
      [atom, await wholeText(writeAtom(feed(), written))],
      [json, await wholeText(writeJsonFeed(feed(), written))],
    ])
  }
}
