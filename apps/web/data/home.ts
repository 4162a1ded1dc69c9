import 'server-only'
import { recordsOf } from '@csto-record/domain'
import { agenda, coverage, disputes, type EventResult, membersOn, openQuestions, timeline } from '@csto-record/queries'
import { chairmanships, chairNow, promisesOf } from './chairmanships.ts'
import { dataset } from './dataset.ts'
import { notesOn } from './view.ts'

const recent = 6
const isDay = ({ start }: EventResult) => start?.earliest != null && start.earliest === start.latest

/** Without its status, which the lists here say for all. */
const plain = ({ id, name, start, end }: EventResult) => ({ id, name, start, end })

/** Everything the first page shows. */
export const home = () => {
  const { chair } = chairNow()
  const term = chairmanships.findLast(({ id }) => promisesOf(id).length > 0)
  const planned = agenda(dataset, {})
  const questions = openQuestions(dataset, {}).questions
  return {
    chair,
    notes: notesOn((chair?.evidence ?? []).map((citation) => ({ citation, supports: 'who is in the chair' }))),
    last: timeline(dataset, { status: 'held', order: 'newest-first', limit: 50 })
      .events.filter(isDay)
      .slice(0, recent)
      .map(plain),
    planned: planned.planned
      .filter(({ start }) => start?.earliest != null)
      .slice(0, recent)
      .map(plain),
    plans: planned.planned.length,
    overdue: planned.overdue.length,
    term: term === undefined ? null : { id: term.id, promises: promisesOf(term.id) },
    coverage: coverage(dataset, {}),
    members: membersOn(dataset, { role: 'member' }).members.length,
    exercises: timeline(dataset, { kind: 'exercise', limit: 1 }).total,
    bodies: recordsOf(dataset, 'body').length,
    disputes: disputes(dataset, {}).disputes,
    questions: questions.length,
  }
}
export type HomePage = ReturnType<typeof home>
