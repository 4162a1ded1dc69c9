import { describe, expect, test } from 'vitest'
import { citing } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { dateFitsPhrase } from './date-fits-phrase.ts'

const event = (fields: string, more: Parameters<typeof citing>[0] = { says: 'held' }, ...supports: readonly string[]) =>
  `name: A meeting\nkind: meeting\n${fields}${citing(more, 'name', ...supports)}`
const at = (start: string, end?: string) => `start: "${start}"\n${end === undefined ? '' : `end: "${end}"\n`}`

describe('a date beside its phrase', () => {
  const faults = (days: string, phrase: string, ...supports: readonly string[]) =>
    found(dateFitsPhrase, { 'events/x.yaml': event(days, { says: 'held', phrase }, ...supports) })
  test.each([
    [at('2019-04-03'), 'on 3 April 2019', ['start'], 0],
    [at('2019-04'), 'on 3 April 2019', ['start'], 0],
    [at('2019-04-04'), 'on 3 April 2019', ['start'], 1],
    [at('2019-04-03'), 'on 3 April', ['start'], 0],
    [at('2018-12-20/2019-01-05'), 'on 4 January', ['start'], 0],
    [at('2018-12-20/2019-01-05'), 'on 6 January', ['start'], 1],
    [at('2019-04-04'), 'on 3 April 2019', [], 0],
    [at('2019-04-04'), 'in spring', ['start'], 0],
    [at('2019-04-03', '2019-04-07'), 'from 3 April', ['start', 'end'], 0],
    [at('2019-04-04', '2019-04-07'), 'from 3 April', ['start', 'end'], 1],
    [at('2019-04-03', '2019-04-07'), 'from 3 to 8 April 2019', ['start', 'end'], 0],
    [at('2019-04-03', '2019-04-07'), 'until 8 April 2019', ['end'], 0],
    [at('2019-04-03', '2019-04-07'), 'until 9 April 2019', ['end'], 1],
  ] as const)('%s told as “%s” for %j is refused %i times', (days, phrase, supports, times) => {
    expect(faults(days, phrase, ...supports)).toHaveLength(times)
  })
})
