import type { Path } from '../../compile/read.ts'
import { type Dataset, recordById, recordsOf } from '../../dataset.ts'
import type { FuzzyDate } from '../../edtf.ts'
import type { Id } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { cited, citing } from '../support/example.ts'
import { dateOrNull, surelyAfter, surelyBefore, written } from '../support/time.ts'

interface Use {
  readonly id: Id
  readonly path: Path
  readonly used: Id
  readonly date: FuzzyDate | null
}
/** Every place where a record says that a body met or was served on a day. */
const usesOf = (dataset: Dataset): readonly Use[] => [
  ...recordsOf(dataset, 'event').flatMap(({ id, bodies, start }) =>
    bodies.map((used, position) => ({ id, path: ['bodies', position], used, date: start })),
  ),
  ...recordsOf(dataset, 'tenure').flatMap(({ id, of, start, attested }) =>
    [start, ...attested].map((date) => ({ id, path: ['of'], used: of, date })),
  ),
]

const council = `name: Example Council\nestablished: "2003-04-28"\n${cited('name', 'established')}`
const session = (start: string) =>
  `name: A session\nkind: session\nbodies: [body/example-council]\nstart: "${start}"\n${citing({ says: 'held' }, 'bodies', 'start')}`

export const bodyExisted: Rule = {
  id: 'body-existed',
  summary: 'A body meets, and has people in office, only while it exists.',
  check: ({ dataset, locate }) =>
    usesOf(dataset).flatMap(({ id, path, used, date }) => {
      const body = recordById(dataset, used)
      if (body?.type !== 'body') return []
      const [early, late] = [surelyBefore(date, body.established), surelyAfter(date, dateOrNull(body.dissolved))]
      if (!early && !late) return []
      const limit = early
        ? `established ${written(body.established)}`
        : `dissolved ${written(dateOrNull(body.dissolved))}`
      const message = `${used} was ${limit}, and this is of ${written(date)}`
      return [{ ...locate(id, path), message, tip: 'mend a day, or name the body that stood there then' }]
    }),
  passes: { 'bodies/example-council.yaml': council, 'events/2004-session.yaml': session('2004-05-01') },
  fails: { 'bodies/example-council.yaml': council, 'events/2002-session.yaml': session('2002-05-01') },
}
