import 'server-only'
import { recordById, recordsOf } from '@csto-record/domain'
import { agenda, coverage, disputes, type EventResult, membersOn, openQuestions, timeline } from '@csto-record/queries'
import type { CitedFor } from '#web/format/notes.ts'
import { restsOn } from '#web/format/rests-on.ts'
import { home as words } from '#web/words/index.ts'
import { chairmanships, chairNow, promisesOf } from './chairmanships.ts'
import { dataset } from './dataset.ts'
import { headNow } from './head-now.ts'
import { placesMet } from './places-met.ts'
import { notesOn } from './view.ts'

const recent = 4
/** How many places of a source stand beside a value here; its own page has all. */
const marks = 2
const isDay = ({ start }: EventResult) => start?.earliest != null && start.earliest === start.latest

/** Without its status, which the lists here say for all. */
const plain = ({ id, name, start, end }: EventResult) => ({ id, name, start, end })

/** The sentences on what the organization is, each with the evidence it rests on. */
const sentences = words.sentences.map((sentence) => ({
  sentence,
  evidence: restsOn(sentence, (id) => recordById(dataset, id)),
}))

const members = () =>
  membersOn(dataset, { role: 'member' }).members.map((member) => ({
    ...member,
    evidence: member.evidence.filter(({ supports }) => supports.includes('start')).slice(0, 1),
    frozen: member.suspensions.flatMap(({ evidence }) => evidence).slice(0, marks),
    terms: chairmanships.filter(({ state }) => state === member.state.id).length,
  }))

/** The present chair's promises; those of the last chair that is on record with any, where the present one has none. */
const promised = (present: string | undefined) => {
  const withAny = chairmanships.filter(({ id }) => promisesOf(id).length > 0)
  const term = withAny.find(({ id }) => id === present) ?? withAny.at(-1)
  return term === undefined
    ? null
    : { id: term.id, promises: promisesOf(term.id).map((one) => ({ ...one, evidence: one.evidence.slice(0, 1) })) }
}

/** Everything the first page shows. */
export const home = () => {
  const { chair } = chairNow()
  const head = headNow()
  const planned = agenda(dataset, {})
  const own = members()
  const term = promised(chair?.chairmanship)
  const chairEvidence = (chair?.evidence ?? []).slice(0, marks)
  const headEvidence = (head?.evidence ?? []).slice(0, marks)
  const cited = (evidence: readonly CitedFor['citation'][], supports: string): readonly CitedFor[] =>
    evidence.map((citation) => ({ citation, supports }))
  return {
    sentences,
    chair: chair === null ? null : { ...chair, evidence: chairEvidence },
    head: head === null ? null : { ...head, evidence: headEvidence },
    members: own,
    places: placesMet(new Set(own.map(({ state }) => state.id))),
    notes: notesOn([
      ...sentences.flatMap(({ evidence }) => cited(evidence, words.supports)),
      ...cited(chairEvidence, words.supportsChair),
      ...cited(headEvidence, words.supportsHead),
      ...own.flatMap(({ evidence, frozen }) => cited([...evidence, ...frozen], words.supportsMember)),
      ...(term?.promises ?? []).flatMap(({ evidence }) => cited(evidence, words.supportsPromise)),
    ]),
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
    term,
    coverage: coverage(dataset, {}),
    exercises: timeline(dataset, { kind: 'exercise', limit: 1 }).total,
    bodies: recordsOf(dataset, 'body').length,
    disputes: disputes(dataset, {}).disputes,
    questions: openQuestions(dataset, {}).questions.length,
  }
}
export type HomePage = ReturnType<typeof home>
