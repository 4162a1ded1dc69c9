import { Day, eventKinds, idOf } from '@csto-record/domain'
import { z } from 'zod'

/** What a feed tells of an event. */
export const FeedEntry = z.strictObject({
  id: idOf('event'),
  title: z.string(),
  kind: z.enum(eventKinds),
  url: z.string(),
  published: Day.describe('when the latest source that says so was published'),
  summary: z.string(),
})
export type FeedEntry = z.infer<typeof FeedEntry>
