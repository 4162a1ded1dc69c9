import type { Query } from './define-query.ts'
import { agenda } from './queries/agenda.ts'
import { annotateText } from './queries/annotate-text.ts'
import { asKnown } from './queries/as-known.ts'
import { backlinks } from './queries/backlinks.ts'
import { careerOf } from './queries/career-of.ts'
import { chairOn } from './queries/chair-on.ts'
import { commitments } from './queries/commitments.ts'
import { compareChairmanships } from './queries/compare-chairmanships.ts'
import { coverage } from './queries/coverage.ts'
import { disputes } from './queries/disputes.ts'
import { figures } from './queries/figures.ts'
import { membersOn } from './queries/members-on.ts'
import { officeHolders } from './queries/office-holders.ts'
import { onThisDay } from './queries/on-this-day.ts'
import { openQuestions } from './queries/open-questions.ts'
import { pathBetween } from './queries/path-between.ts'
import { resolveName } from './queries/resolve-name.ts'
import { search } from './queries/search.ts'
import { series } from './queries/series.ts'
import { sourceYield } from './queries/source-yield.ts'
import { timeline } from './queries/timeline.ts'
import { topicAttention } from './queries/topic-attention.ts'

export {
  defineQuery,
  InvalidParameters,
  type ParameterProblem,
  type Parsed,
  type Query,
  type QueryExample,
  type QueryInfo,
} from './define-query.ts'
export { type Changes, changesBetween } from './known/changes-between.ts'
export { datasetAsKnown } from './known/dataset-as-known.ts'
export { nameOf, nameOfId } from './names/names.ts'
export { Cited, cite, citeDisputes, DateResult, DisputeResult, EndResult, Ref, ref } from './results/cited.ts'
export type { CommitmentResult } from './results/commitment-result.ts'
export type { EventResult } from './results/event-result.ts'
export { originOf } from './results/origin.ts'
export { paramsFromSearch } from './search-params.ts'
export {
  type Condition,
  type Order,
  type Page,
  type Row,
  readCursor,
  type Selection,
  select,
  writeCursor,
} from './selection/selection.ts'
export {
  agenda,
  annotateText,
  asKnown,
  backlinks,
  careerOf,
  chairOn,
  commitments,
  compareChairmanships,
  coverage,
  disputes,
  figures,
  membersOn,
  officeHolders,
  onThisDay,
  openQuestions,
  pathBetween,
  resolveName,
  search,
  series,
  sourceYield,
  timeline,
  topicAttention,
}

/** Every query, in alphabetical order of its name. */
export const queries: readonly Query[] = [
  agenda,
  annotateText,
  asKnown,
  backlinks,
  careerOf,
  chairOn,
  commitments,
  compareChairmanships,
  coverage,
  disputes,
  figures,
  membersOn,
  officeHolders,
  onThisDay,
  openQuestions,
  pathBetween,
  resolveName,
  search,
  series,
  sourceYield,
  timeline,
  topicAttention,
]
