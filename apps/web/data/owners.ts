import 'server-only'
import { type BodyRecord, type ForceRecord, type Id, type OrganizationRecord, recordById } from '@csto-record/domain'
import { series, structure } from '@csto-record/queries'
import { citationsIn, evidenceOn } from '#web/format/evidence.ts'
import { dataset } from './dataset.ts'
import { feedOf } from './feed.ts'
import { officersOf } from './tenures.ts'
import { notesOn } from './view.ts'

type Owner = BodyRecord | OrganizationRecord | ForceRecord

/** The bodies, organizations and forces right under one. */
const rightUnder = (of: Owner['id']) =>
  structure(dataset, { of }).units.flatMap(({ unit, depth }) => (depth === 1 ? [unit] : []))

/** What the pages of a body, an organization and a force have in common. */
export const ownerPage = (record: Owner) => {
  const officers = officersOf(record.id)
  const runs = series(dataset, { of: record.id }).series
  const events = runs.flatMap((run) => run.events.flatMap(({ id }) => recordById(dataset, id) ?? []))
  const notes = notesOn([
    ...citationsIn(record, undefined, record.id),
    ...officers.flatMap((tenure) => citationsIn(tenure, 'offices')),
    ...events.flatMap((event) =>
      evidenceOn(event, 'start', 'series', 'chair').map((citation) => ({ citation, supports: 'meetings' })),
    ),
  ])
  const feed = feedOf(record.id)
  return {
    actor: record.id,
    feed,
    officers,
    runs,
    notes,
    below: rightUnder(record.id),
    shown: new Set<Id>([...feed.pages, ...events.map(({ id }) => id)]),
  }
}
export type OwnerPage = ReturnType<typeof ownerPage>
