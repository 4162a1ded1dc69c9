import type { Query } from './define-query.ts'
import { activityOf } from './queries/activity-of.ts'
import { agenda } from './queries/agenda.ts'
import { annotateText } from './queries/annotate-text.ts'
import { asKnown } from './queries/as-known.ts'
import { backlinks } from './queries/backlinks.ts'
import { careerOf } from './queries/career-of.ts'
import { chairOn } from './queries/chair-on.ts'
import { commitments } from './queries/commitments.ts'
import { compare } from './queries/compare.ts'
import { compareChairmanships } from './queries/compare-chairmanships.ts'
import { compareYears } from './queries/compare-years.ts'
import { coverage } from './queries/coverage.ts'
import { disputes } from './queries/disputes.ts'
import { documentsByAct } from './queries/documents-by-act.ts'
import { exerciseStrength } from './queries/exercise-strength.ts'
import { figures } from './queries/figures.ts'
import { filedDays } from './queries/filed-days.ts'
import { kindsByYear } from './queries/kinds-by-year.ts'
import { knownGaps } from './queries/known-gaps.ts'
import { knownSince } from './queries/known-since.ts'
import { membersOn } from './queries/members-on.ts'
import { neighbours } from './queries/neighbours.ts'
import { officeHistory } from './queries/office-history.ts'
import { officeHolders } from './queries/office-holders.ts'
import { offices } from './queries/offices.ts'
import { onThisDay } from './queries/on-this-day.ts'
import { openQuestions } from './queries/open-questions.ts'
import { pathBetween } from './queries/path-between.ts'
import { plansAndOutcomes } from './queries/plans-and-outcomes.ts'
import { promiseCourses } from './queries/promise-courses.ts'
import { publishers } from './queries/publishers.ts'
import { representatives } from './queries/representatives.ts'
import { resolveName } from './queries/resolve-name.ts'
import { search } from './queries/search.ts'
import { searchEvidence } from './queries/search-evidence.ts'
import { series } from './queries/series.ts'
import { sourceYield } from './queries/source-yield.ts'
import { structure } from './queries/structure.ts'
import { suggest } from './queries/suggest.ts'
import { supportByYear } from './queries/support-by-year.ts'
import { timeline } from './queries/timeline.ts'
import { topicAttention } from './queries/topic-attention.ts'
import { whereHeld } from './queries/where-held.ts'
import { whoMet } from './queries/who-met.ts'
import { yearbook } from './queries/yearbook.ts'

export { originOf } from '@csto-record/domain'
export type { ActivityEntry } from './activity/activity-entry.ts'
export { type ActivityKind, type ActivityRole, activityKinds, activityRoles } from './activity/roles.ts'
export { sideOfActor } from './compared/side-of-actor.ts'
export { sideOfYear } from './compared/side-of-year.ts'
export {
  defineQuery,
  InvalidParameters,
  type Query,
  type QueryExample,
  type QueryInfo,
  type QueryOf,
} from './define-query.ts'
export { expandParam } from './expand/expand-param.ts'
export { expanded } from './expand/expanded.ts'
export { pathsFrom, stepsFrom } from './expand/steps.ts'
export type { AskedId } from './follow-ids.ts'
export type * from './generated/index.ts'
export { changesOfVersions } from './known/changes.ts'
export { type Changes, changesBetween } from './known/changes-between.ts'
export { datasetAsKnown } from './known/dataset-as-known.ts'
export { NotKnown, notKnown } from './known/not-known.ts'
export { RecordGone, StatementChange, type VersionChanges, versionChanges } from './known/version-changes.ts'
export { type KnownDays, knownDays, type Version, versionsOf } from './known/versions.ts'
export { caseless, isCaseOf } from './names/declension.ts'
export { fold } from './names/fold.ts'
export { nameOf, nameOfId } from './names/names.ts'
export { romanized } from './names/romanized.ts'
export { type Unasked, unaskedReasons } from './names/search/question.ts'
export { unaskedIn } from './names/search/unasked-in.ts'
export { withNearIds } from './near-ids.ts'
export { nearestName } from './parameters/expected.ts'
export { inOrder, outOfOrder } from './parameters/kinds.ts'
export { type ParameterProblem, type Parsed, shown } from './parameters/problem.ts'
export { type Given, readerOf } from './parameters/read.ts'
export { type ReaderPage, readerPages } from './reader-pages.ts'
export { type Attendance, attendanceOf } from './results/attendance.ts'
export { Cited, cite, citeDisputes, DateResult, DisputeResult, EndResult, Ref, ref } from './results/cited.ts'
export type { CommitmentResult } from './results/commitment-result.ts'
export type { DocumentResult } from './results/document-result.ts'
export type { EventResult } from './results/event-result.ts'
export { factIdOf, factPageOf, factPlaceOf } from './results/fact-id.ts'
export { isActing, officeSlug } from './results/office-key.ts'
export { stateActedFor } from './results/state-acted-for.ts'
export { arrayEngine } from './selection/array-engine.ts'
export { codedEngine } from './selection/coded-engine.ts'
export type { RecordColumn } from './selection/columns/record-column.ts'
export { spanOf } from './selection/columns/span-of.ts'
export { cursorExpected, type Position, positionOf, readCursor, writeCursor } from './selection/cursor.ts'
export type { Column, ColumnKind, Engine, MemoryEngine, Span, Table } from './selection/engine.ts'
export type { Filter } from './selection/filter.ts'
export { facetsOf, filtersOf } from './selection/filters.ts'
export { fullOrder } from './selection/order.ts'
export { mustFit, problemsOf, type SelectionProblem } from './selection/problems.ts'
export { columnsOf, type Engines, engineOf, recordTable } from './selection/record-table.ts'
export type { Condition, Facet, Order, Page, Selection, Value } from './selection/selection.ts'
export { namedOrders, orderOf, sortsOf } from './selection/sorts.ts'
export { EngineUnavailable } from './selection/unavailable.ts'
export {
  activityOf,
  agenda,
  annotateText,
  asKnown,
  backlinks,
  careerOf,
  chairOn,
  commitments,
  compare,
  compareChairmanships,
  compareYears,
  coverage,
  disputes,
  documentsByAct,
  exerciseStrength,
  figures,
  filedDays,
  kindsByYear,
  knownGaps,
  knownSince,
  membersOn,
  neighbours,
  officeHistory,
  officeHolders,
  offices,
  onThisDay,
  openQuestions,
  pathBetween,
  plansAndOutcomes,
  promiseCourses,
  publishers,
  representatives,
  resolveName,
  search,
  searchEvidence,
  series,
  sourceYield,
  structure,
  suggest,
  supportByYear,
  timeline,
  topicAttention,
  whereHeld,
  whoMet,
  yearbook,
}

/** Every query, in alphabetical order of its name. */
export const queries: readonly Query[] = [
  activityOf,
  agenda,
  annotateText,
  asKnown,
  backlinks,
  careerOf,
  chairOn,
  commitments,
  compare,
  compareChairmanships,
  compareYears,
  coverage,
  disputes,
  documentsByAct,
  exerciseStrength,
  figures,
  filedDays,
  kindsByYear,
  knownGaps,
  knownSince,
  membersOn,
  neighbours,
  officeHistory,
  officeHolders,
  offices,
  onThisDay,
  openQuestions,
  pathBetween,
  plansAndOutcomes,
  promiseCourses,
  publishers,
  representatives,
  resolveName,
  search,
  searchEvidence,
  series,
  sourceYield,
  structure,
  suggest,
  supportByYear,
  timeline,
  topicAttention,
  whereHeld,
  whoMet,
  yearbook,
]
export { PhraseHit, PhraseUse } from './queries/search-evidence.ts'
export { Suggestion } from './queries/suggest.ts'
export { warmSearch } from './warm-search.ts'
