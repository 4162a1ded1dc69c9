import { expect, test } from 'vitest'
import { cited, citing } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { bodyExisted } from './body-existed.ts'

const metOn = (day: string, days = 'established: "2003"\ndissolved: "2010-05-10"\n') =>
  found(bodyExisted, {
    'bodies/b.yaml': `name: B\n${days}${cited('name')}`,
    'events/x.yaml': `name: X\nkind: session\nbodies: [body/b]\nstart: "${day}"\n${citing({ says: 'held' }, 'bodies')}`,
  })

test('a body meets on the day of its end, and not on the day after', () => {
  expect(metOn('2010-05-10')).toEqual([])
  expect(metOn('2010-05-11')).toEqual(['events/x.yaml body/b was dissolved 2010-05-10, and this is of 2010-05-11'])
  expect(metOn('2002-12-31')).toEqual(['events/x.yaml body/b was established 2003, and this is of 2002-12-31'])
  expect(metOn('1990', '')).toEqual([])
})
