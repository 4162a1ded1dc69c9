import 'server-only'
import { type EventRecord, recordsOf } from '@csto-record/domain'
import { agenda, coverage, disputes, membersOn, openQuestions } from '@csto-record/queries'
import { chairmanships, chairNow, promisesOf } from './chairmanships.ts'
import { dataset } from './dataset.ts'
import { events, stageOf } from './events.ts'
import { notesOn } from './view.ts'

const recent = 6
const isDay = ({ start }: EventRecord) => start?.earliest != null && start.earliest === start.latest

/** Everything the first page shows. */
export const home = () => {
  const { chair } = chairNow()
  const term = chairmanships.findLast(({ id }) => promisesOf(id).length > 0)
  const planned = agenda(dataset, {})
  const soon = new Set(planned.planned.map(({ id }) => id))
  const questions = openQuestions(dataset, {}).questions
  return {
    chair,
    notes: notesOn((chair?.evidence ?? []).map((citation) => ({ citation, supports: 'who is in the chair' }))),
    last: events
      .filter((event) => isDay(event) && stageOf(event) === 'held')
      .slice(-recent)
      .toReversed(),
    planned: events.filter(({ id, start }) => soon.has(id) && start?.earliest != null).slice(0, recent),
    plans: planned.planned.length,
    overdue: planned.overdue.length,
    term: term === undefined ? null : { id: term.id, promises: promisesOf(term.id) },
    coverage: coverage(dataset, {}),
    members: membersOn(dataset, { role: 'member' }).members.length,
    exercises: events.filter(({ kind }) => kind === 'exercise').length,
    bodies: recordsOf(dataset, 'body').length,
    disputes: disputes(dataset, {}).disputes,
    questions: questions.length,
  }
}
export type HomePage = ReturnType<typeof home>
