import 'server-only'
import { coverage, knownGaps, openQuestions } from '@csto-record/queries'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'

/** From when on the days of principals and the strength of exercises are looked for. */
const since = { principals: '2002-01-01', exercises: '2010-01-01' } as const

/** Everything the page on what the record holds and lacks shows. */
export const coveragePage = () => {
  const whole = coverage(dataset, {})
  const { questions } = openQuestions(dataset, {})
  return {
    whole,
    heldByBody: groupedBy(
      whole.held.filter(({ body }) => body !== null),
      ({ body }) => body?.id ?? '',
    ),
    askedByType: groupedBy(whole.asked, ({ type }) => type),
    following: questions.filter(({ kind }) => kind !== 'asked').length,
    meetings: knownGaps(dataset, {}).meetings,
    principals: knownGaps(dataset, { from: since.principals }).principals,
    exercises: knownGaps(dataset, { from: since.exercises }).exercises,
  }
}
export type CoveragePage = ReturnType<typeof coveragePage>
export type Lacking =
  | CoveragePage['exercises']['lacking']
  | CoveragePage['principals'][number]['lacking']
  | CoveragePage['meetings'][number]['lacking']
