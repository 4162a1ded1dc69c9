import { writeCards } from './cards.ts'
import { writeLists } from './lists.ts'
import { writeCalendars, writeFeeds } from './subscriptions.ts'

/** Lays beside the pages what their readers take along: rows of lists, calendars, feeds, and pictures for sharing. */
export const layBeside = async (out: string): Promise<void> => {
  await writeLists(out)
  await writeCalendars(out)
  await writeFeeds(out)
  await writeCards(out)
}
