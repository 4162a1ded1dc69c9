import 'server-only'
import { type PersonRecord, recordById, recordsOf } from '@csto-record/domain'
import { careerOf, commitments } from '@csto-record/queries'
import { yearOf } from '#web/format/date.ts'
import { citationsIn, evidenceOn } from '#web/format/evidence.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'
import { stateByOffice } from './state-by-office.ts'
import { officesOf } from './tenures.ts'
import { notesOn } from './view.ts'

type Part = ReturnType<typeof careerOf>['events'][number]

/** Parts in events by the year they began in; those without one last, under null. */
const byYear = (parts: readonly Part[]) => {
  const years = groupedBy(parts, ({ event }) => yearOf(event.start) ?? '')
  return [...years]
    .map(([year, entries]) => ({ year: year === '' ? null : year, entries }))
    .toSorted((left, right) => ((left.year ?? '9999') < (right.year ?? '9999') ? -1 : 1))
}
const isSession = ({ event }: Part): boolean => recordById(dataset, event.id)?.kind === 'session'

/** So many remarks of a person stand with their sources on one page. */
const mostRemarks = 40

/** Everything the page of a person shows. */
export const personPage = (person: PersonRecord) => {
  const tenures = officesOf(person.id)
  const { events, notThere } = careerOf(dataset, { person: person.id })
  const remarks = recordsOf(dataset, 'remark').filter(({ speaker }) => speaker === person.id)
  const declared = recordsOf(dataset, 'commitment').filter(({ declaredBy }) => declaredBy === person.id)
  const terms = [...new Set(declared.map(({ chairmanship }) => chairmanship))]
  const outcomes = new Map(
    terms.flatMap((chairmanship) => commitments(dataset, { chairmanship }).commitments).map((one) => [one.id, one]),
  )
  const derived = stateByOffice(person.id)
  // Of whom so much is told the sources of each remark stand on the page of the event, where the remark leads.
  const isTalker = remarks.length > mostRemarks
  const notes = notesOn([
    ...citationsIn(person, undefined, person.id),
    ...(derived?.evidence ?? []).map((citation) => ({ citation, supports: 'state, by the office' })),
    ...tenures.flatMap((tenure) => citationsIn(tenure, 'offices', person.id)),
    ...declared.flatMap((one) => evidenceOn(one, 'summary').map((citation) => ({ citation, supports: 'promises' }))),
    ...(isTalker ? [] : remarks.flatMap((remark) => citationsIn(remark, 'remarks'))),
  ])
  return {
    tenures,
    derived,
    remarks,
    /** Whether the sources of remarks stand on the pages of their events. */
    isTalker,
    notes,
    years: byYear(events),
    sessions: byYear(events.filter(isSession)),
    notThere,
    promises: terms.map((term) => ({
      term,
      promises: declared
        .filter(({ chairmanship }) => chairmanship === term)
        .flatMap((record) => {
          const outcome = outcomes.get(record.id)
          return outcome === undefined ? [] : [{ record, outcome }]
        }),
    })),
    shown: new Set([...[...events, ...notThere].map(({ event }) => event.id), ...remarks.map(({ event }) => event)]),
  }
}
export type PersonPage = ReturnType<typeof personPage>
