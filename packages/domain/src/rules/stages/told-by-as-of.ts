import type { Path } from '../../compile/read.ts'
import { recordsOf } from '../../dataset.ts'
import { type FuzzyDate, isDate } from '../../edtf.ts'
import type { Id } from '../../ids.ts'
import { parseEdtf } from '../../parse-edtf.ts'
import { statusOf } from '../../status.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { citing } from '../support/example.ts'
import { surelyAfter, written } from '../support/time.ts'

interface Past {
  readonly id: Id
  readonly path: Path
  readonly date: FuzzyDate | null
}

/** The days of what the record tells as past. */
const pasts = ({ dataset }: RuleContext): readonly Past[] => [
  ...recordsOf(dataset, 'event')
    .filter((event) => statusOf(dataset, event)?.status === 'held')
    .map(({ id, start }) => ({ id, path: ['start'], date: start })),
  ...recordsOf(dataset, 'document')
    .filter((document) => ['adopted', 'signed', 'in-force'].includes(statusOf(dataset, document)?.status ?? ''))
    .map(({ id, adopted }) => ({ id, path: ['adopted'], date: isDate(adopted) ? adopted : null })),
  ...recordsOf(dataset, 'tenure').flatMap(({ id, attested }) =>
    attested.map((date, position) => ({ id, path: ['attested', position], date })),
  ),
  ...recordsOf(dataset, 'remark').map(({ id, on }) => ({ id, path: ['on'], date: on })),
  ...recordsOf(dataset, 'commitment').map(({ id, declaredOn }) => ({ id, path: ['declaredOn'], date: declaredOn })),
]

const meeting = (start: string) =>
  `name: A meeting\nkind: meeting\nstart: "${start}"\n${citing({ says: 'held' }, 'start')}`

export const toldByAsOf: Rule = {
  id: 'told-by-as-of',
  summary: 'Nothing that the record tells as past lies after the day through which it looked.',
  check: (context) => {
    const asOf = parseEdtf(context.dataset.asOf)
    return pasts(context)
      .filter(({ date }) => surelyAfter(date, asOf))
      .map(({ id, path, date }) => ({
        ...context.locate(id, path),
        message: `${written(date)} is after ${context.dataset.asOf}, the day through which the record looked`,
        tip: 'mend the day, or say planned',
      }))
  },
  passes: { 'events/2019-05-meeting.yaml': meeting('2019-05-02') },
  fails: { 'events/2019-05-meeting.yaml': meeting('2029-05-02') },
}
