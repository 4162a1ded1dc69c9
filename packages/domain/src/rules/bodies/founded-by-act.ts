import { type Dataset, recordById, recordsOf } from '../../dataset.ts'
import { compareDates, type FuzzyDate, isDate } from '../../edtf.ts'
import type { Id } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { cited, citing } from '../support/example.ts'
import { surelyBefore, written } from '../support/time.ts'

/** The first day of the act, or of the session, that founds a body. */
const dateOfAct = (dataset: Dataset, id: Id<'document' | 'event'>): FuzzyDate | null => {
  const act = recordById(dataset, id)
  if (act === undefined) return null
  if (act.type === 'event') return act.start
  return [act.adopted, act.signed].filter(isDate).toSorted(compareDates)[0] ?? null
}

const council = (established: string) => ({
  'documents/decision-2003.yaml': `name: A decision\nkind: decision\nadopted: "2003-04-28"\n${citing({ says: 'adopted' }, 'adopted')}`,
  'bodies/example-council.yaml': `name: Example Council\nestablished: "${established}"\nfoundingAct: document/decision-2003\n${cited('name', 'established', 'foundingAct')}`,
})

export const foundedByAct: Rule = {
  id: 'founded-by-act',
  summary: 'A body or a force is not established before the act that founds it.',
  check: ({ dataset, locate }) =>
    [...recordsOf(dataset, 'body'), ...recordsOf(dataset, 'force')].flatMap(({ id, established, foundingAct }) => {
      const act = foundingAct === null ? null : dateOfAct(dataset, foundingAct)
      if (!surelyBefore(established, act)) return []
      const message = `established ${written(established)}, before ${foundingAct} of ${written(act)}`
      return [{ ...locate(id, ['established']), message, tip: 'mend one of the days, or name the act that founded it' }]
    }),
  passes: council('2003-04-28'),
  fails: council('2002-04-28'),
}
