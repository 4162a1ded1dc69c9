import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { termWith } from '../support/commitment.ts'
import { citing } from '../support/example.ts'
import { surelyBefore, written } from '../support/time.ts'
import { dateOfId, declaredDate } from '../support/when.ts'

const followedOn = (day: string) => ({
  'events/forum.yaml': `name: A forum\nkind: conference\nstart: "${day}"\n${citing({ says: 'held' }, 'start')}`,
  'chairmanships/xanadu-2017.yaml': termWith(
    'declaredOn: "2017-01-20"\nfollowUps:\n  - { record: event/forum, bearing: fulfils, evidence: [{ source: source/example, phrase: the forum }] }\n',
    citing({ says: 'declared' }, 'summary', 'declaredOn'),
  ),
})

export const followUpLater: Rule = {
  id: 'follow-up-later',
  summary: 'What follows up a commitment comes after it.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'commitment').flatMap((commitment) =>
      commitment.followUps.flatMap(({ record }, position) => {
        const [declared, followed] = [declaredDate(dataset, commitment), dateOfId(dataset, record)]
        if (!surelyBefore(followed, declared)) return []
        const message = `${record} of ${written(followed)} is older than the commitment of ${written(declared)}`
        return [
          { ...locate(commitment.id, ['followUps', position, 'record']), message, tip: 'mend a day, or take it out' },
        ]
      }),
    ),
  passes: followedOn('2017-06-01'),
  fails: followedOn('2016-06-01'),
}
