import { recordById, recordsOf } from '../../dataset.ts'
import { isDate } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { dateOrNull, surelyAfter, surelyBefore, written } from '../support/time.ts'

const session = `name: A session\nkind: session\nstart: "2019-04-10"\n${citing({ says: 'held' }, 'start')}`
const statement = (adopted: string) => ({
  'events/2019-04-10-session.yaml': session,
  'documents/2019-statement.yaml': `name: A statement\nkind: statement\nadopted: "${adopted}"\nevent: event/2019-04-10-session\n${citing({ says: 'adopted' }, 'adopted', 'event')}`,
})

export const actsAtEvent: Rule = {
  id: 'acts-at-event',
  summary: 'A document adopted or signed at an event is so on a day of the event.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'document').flatMap(({ id, event, adopted, signed }) => {
      const held = event === null ? undefined : recordById(dataset, event)
      const dates = [adopted, signed].filter(isDate)
      if (held === undefined || dates.length === 0) return []
      const last = dateOrNull(held.end) ?? held.start
      if (dates.some((date) => !surelyBefore(date, held.start) && !surelyAfter(date, last))) return []
      const message = `of ${dates.map(written).join(' and ')}, but ${held.id} was on ${written(held.start)}`
      return [
        { ...locate(id, ['event']), message, tip: 'mend a day, or name the event at which it was adopted or signed' },
      ]
    }),
  passes: statement('2019-04-10'),
  fails: statement('2019-04-20'),
}
