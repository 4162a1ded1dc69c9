import 'server-only'
import { fileTypes, pageWordOf } from '@csto-record/domain'
import { openQuestions as openQuestionsQuery } from '@csto-record/queries'
import { groupedBy } from '#web/format/grouped.ts'
import { paged } from '#web/format/paged.ts'
import { dataset } from './dataset.ts'
import { pageTypeOf } from './disputes.ts'

export const questions = openQuestionsQuery(dataset, {}).questions
export type Question = (typeof questions)[number]

/** The kinds of questions, those first of which there are fewest and which tell most. */
export const questionKinds = [
  'no-report',
  'undecided',
  'missing-number',
  'unknown-year',
  'no-follow-up',
  'asked',
] as const

const mostOnPage = 200
const byType = groupedBy(questions, ({ record }) => pageTypeOf(record.id))
/** Questions by the type of record they are about, in the order of their kinds, in pages. */
export const questionsByType = fileTypes.flatMap((type) => {
  const own = byType.get(type) ?? []
  if (own.length === 0) return []
  const inOrder = questionKinds.flatMap((kind) => own.filter((question) => question.kind === kind))
  return [{ type, word: pageWordOf(type), questions: inOrder, pages: paged(inOrder, mostOnPage) }]
})
/** The kinds that any question is of. */
export const kindsAsked = questionKinds.filter((kind) => questions.some((question) => question.kind === kind))

export const questionsHref = (word: string, page: number): string =>
  page === 1 ? `/open-questions/${word}` : `/open-questions/${word}/${page}`
