import 'server-only'
import { type BodyRecord, type ForceRecord, type Id, type OrganizationRecord, recordById } from '@csto-record/domain'
import { series, structure } from '@csto-record/queries'
import { citationsIn, evidenceOn } from '#web/format/evidence.ts'
import { hrefOf } from '#web/format/href.ts'
import type { CitedFor } from '#web/format/notes.ts'
import { dataset } from './dataset.ts'
import { feedOf } from './feed.ts'
import { officersOf } from './tenures.ts'
import { notesOn } from './view.ts'

export type Owner = BodyRecord | OrganizationRecord | ForceRecord
type Run = ReturnType<typeof series>['series'][number]

/** The bodies, organizations and forces right under one. */
const rightUnder = (of: Owner['id']) =>
  structure(dataset, { of }).units.flatMap(({ unit, depth }) => (depth === 1 ? [unit] : []))

const eventsOf = (run: Run) => run.events.flatMap(({ id }) => recordById(dataset, id) ?? [])
const citedFor = (run: Run): readonly CitedFor[] =>
  eventsOf(run).flatMap((event) =>
    evidenceOn(event, 'start', 'series', 'chair').map((citation) => ({ citation, supports: 'meetings' })),
  )

/**
 * With more places of sources than this the list of them is longer than all that it is for: then each run of meetings has
 * a page of its own with its sources, and offices lead to their pages, which have theirs.
 */
const mostPlaces = 60
/** What a page of an owner says of its runs and officers, with the places of sources that it would all rest on. */
const heldBy = (record: Owner) => {
  const officers = officersOf(record.id)
  const runs = series(dataset, { of: record.id }).series
  const ofOfficers = officers.flatMap((tenure) => citationsIn(tenure, 'offices'))
  const ofRuns = runs.flatMap(citedFor)
  // A force has no pages of runs: what it holds stands on the page of the organization.
  const isParted = record.type !== 'force' && ofOfficers.length + ofRuns.length > mostPlaces
  return { officers, runs, isParted, cited: [...ofOfficers, ...ofRuns] }
}

/** The address of the page of a run of meetings. */
export const runHref = (owner: Owner['id'], key: string): string => `${hrefOf(owner)}/series/${key}`
/** The keys of the runs of an owner that have pages of their own; none for one whose page has room for them. */
export const runPages = (owner: Owner): readonly string[] => {
  const { runs, isParted } = heldBy(owner)
  return isParted ? runs.map(({ key }) => key) : []
}
/** A run of meetings with the numbered evidence of its page; undefined where the owner has none of the key. */
export const runPage = (owner: Owner, key: string) => {
  const { runs } = heldBy(owner)
  const run = runs.find((one) => one.key === key)
  return run === undefined ? undefined : { run, notes: notesOn(citedFor(run)) }
}

/** What the pages of a body, an organization and a force have in common. */
export const ownerPage = (record: Owner) => {
  const { officers, runs, isParted, cited } = heldBy(record)
  const feed = feedOf(record.id)
  return {
    actor: record.id,
    feed,
    officers,
    runs,
    /** Whether runs of meetings and offices have their sources on pages of their own. */
    isParted,
    notes: notesOn([...citationsIn(record, undefined, record.id), ...(isParted ? [] : cited)]),
    below: rightUnder(record.id),
    shown: new Set<Id>([...feed.pages, ...runs.flatMap(eventsOf).map(({ id }) => id)]),
  }
}
export type OwnerPage = ReturnType<typeof ownerPage>
