import { agenda } from './agenda.ts'
import { annotateText } from './annotate-text.ts'
import { asKnown } from './as-known.ts'
import { backlinks } from './backlinks.ts'
import { careerOf } from './career-of.ts'
import { chairOn } from './chair-on.ts'
import { commitments } from './commitments.ts'
import { compareChairmanships } from './compare-chairmanships.ts'
import { coverage } from './coverage.ts'
import type { Query } from './define-query.ts'
import { disputes } from './disputes.ts'
import { figures } from './figures.ts'
import { membersOn } from './members-on.ts'
import { officeHolders } from './office-holders.ts'
import { onThisDay } from './on-this-day.ts'
import { openQuestions } from './open-questions.ts'
import { pathBetween } from './path-between.ts'
import { resolveName } from './resolve-name.ts'
import { search } from './search.ts'
import { series } from './series.ts'
import { sourceYield } from './source-yield.ts'
import { timeline } from './timeline.ts'
import { topicAttention } from './topic-attention.ts'

export { type Changes, changesBetween } from './changes-between.ts'
export { Cited, cite, citeDisputes, DateResult, DisputeResult, EndResult, Ref, ref } from './cited.ts'
export {
  defineQuery,
  InvalidParameters,
  type ParameterProblem,
  type Parsed,
  type Query,
  type QueryExample,
  type QueryInfo,
} from './define-query.ts'
export { datasetAsKnown } from './internal/as-known.ts'
export type { CommitmentResult } from './internal/commitment-result.ts'
export { caseless, isCaseOf } from './internal/declension.ts'
export type { EventResult } from './internal/event-result.ts'
export { originOf } from './internal/origin.ts'
export { nameOf, nameOfId } from './names.ts'
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
} from './selection.ts'
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
