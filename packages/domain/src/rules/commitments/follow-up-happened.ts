import { type Dataset, recordById, recordsOf } from '../../dataset.ts'
import type { Id } from '../../ids.ts'
import { statusOf } from '../../status.ts'
import type { Rule } from '../rule.ts'
import { termWith } from '../support/commitment.ts'
import { citing } from '../support/example.ts'

const onlyMeant = new Set(['planned', 'drafted', 'postponed', 'cancelled'])
const statusById = (dataset: Dataset, id: Id): string | undefined => {
  const record = recordById(dataset, id)
  return record?.type === 'event' || record?.type === 'document' ? statusOf(dataset, record)?.status : undefined
}

const followed = (says: string) => ({
  'events/forum.yaml': `name: A forum\nkind: conference\nstart: "2017-06"\nopen:\n  - { key: outcome, question: Was it held? }\n${citing({ says, source: 'source/may' }, 'start')}`,
  'sources/may.yaml': `publisher: Example Gazette\ntitle: The forum\nurl: https://example.org/may\npublished: "2017-06"\nlanguage: en\nkind: news\n`,
  'chairmanships/xanadu-2017.yaml': termWith(
    'followUps:\n  - { record: event/forum, bearing: fulfils, evidence: [{ source: source/example, phrase: the forum }] }\n',
  ),
})

export const followUpHappened: Rule = {
  id: 'follow-up-happened',
  summary: 'Nothing that is only planned fulfils a commitment.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'commitment').flatMap(({ id, followUps }) =>
      followUps.flatMap(({ record, bearing }, position) => {
        const status = statusById(dataset, record) ?? ''
        if (bearing !== 'fulfils' || !onlyMeant.has(status)) return []
        const message = `${record} is ${status}, and fulfils nothing yet`
        return [{ ...locate(id, ['followUps', position, 'bearing']), message, tip: 'write restates or advances' }]
      }),
    ),
  passes: followed('held'),
  fails: followed('planned'),
}
