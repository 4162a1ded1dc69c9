import 'server-only'
import { type FileType, fileTypes, type Id, pageWordOf } from '@csto-record/domain'
import { isActor, recordUrl } from '@csto-record/formats'
import type { AlternateURLs } from 'next/dist/lib/metadata/types/alternative-urls-types'
import { dataPath, idFrom } from '#web/format/href.ts'
import { feedHref } from '#web/lists/named-feeds.ts'
import { listHref } from '#web/lists/taken.ts'
import { alternates as words } from '#web/words/index.ts'
import { listOf, subscriptionsOf, subscriptionsOfActor } from './list-tools.ts'
import { apiUrl } from './site.ts'

type Types = NonNullable<AlternateURLs['types']>

const types: ReadonlyMap<string, FileType> = new Map(fileTypes.map((type) => [pageWordOf(type), type]))
/** The record that a page is of; null for any other page. */
const recordOn = (href: string): Id | null => {
  const [, word = '', slug, ...more] = href.split('/')
  const type = types.get(word)
  return type === undefined || slug === undefined || more.length > 0 ? null : idFrom(type, slug)
}

const isCalendar = (href: string): boolean => /\.ics$/.test(href)
const isFeed = (href: string): boolean => /\.atom(?:\?|$)/.test(href)

/** Calendars and feeds that belong to a page, its own first. */
const subscriptions = (href: string): readonly string[] => {
  const id = recordOn(href)
  const own = id !== null && isActor(id) ? subscriptionsOfActor(id) : subscriptionsOf(href)
  const event = id?.startsWith('event/') === true ? [`${apiUrl}${recordUrl(id)}.ics`] : []
  return [...event, ...own.map((link) => link.href)]
}

/** What a page is in other forms, by media type: its record or its rows as data, its calendar, the feeds to follow. */
export const alternatesOf = (href: string, title: string): Types => {
  const data = dataPath(href)
  const list = listOf(href)
  const all = subscriptions(href)
  const calendars = all.filter(isCalendar)
  const feeds = all.filter(isFeed)
  const whole = feedHref('reported')
  return {
    ...(data === null
      ? {}
      : { 'application/json': `${apiUrl}${data}`, 'application/ld+json': `${apiUrl}${data}.jsonld` }),
    ...(list === null ? {} : { 'text/csv': listHref(list.key, 'csv') }),
    ...(calendars.length === 0
      ? {}
      : { 'text/calendar': calendars.map((url) => ({ url, title: words.calendar(title) })) }),
    'application/atom+xml': [
      ...feeds.filter((url) => url !== whole).map((url) => ({ url, title: words.feed(title) })),
      { url: whole, title: words.wholeFeed },
    ],
  }
}
