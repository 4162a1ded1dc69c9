import { expect, test } from 'vitest'
import { citing } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { datesFitIds } from './dates-fit-ids.ts'
import { givenNamesTold } from './given-names-told.ts'
import { givenNamesUnglossed } from './given-names-unglossed.ts'

const named = (name: string, phrase: string, source = 'source/example', naming = 'given') => ({
  'events/x.yaml': `name: ${name}\nnaming: ${naming}\nkind: meeting\n${citing({ phrase, says: 'held', source }, 'name')}`,
})

test('brackets in a name are those that a phrase has, or we named it', () => {
  expect(found(givenNamesUnglossed, named('Talks (third round)', '"Talks (third round) began"'))).toEqual([])
  expect(found(givenNamesUnglossed, named('Talks (third round)', 'third Talks began'))).toHaveLength(1)
  expect(found(givenNamesUnglossed, named('Talks (third round)', 'they met', 'source/example', 'descriptive'))).toEqual(
    [],
  )
})
test('a name stands in a phrase where no title is at hand', () => {
  expect(found(givenNamesTold, named('Grand Talks', 'the Grand Talks began', 'source/none'))).toEqual([])
  expect(found(givenNamesTold, named('Grand Talks', 'they met', 'source/none'))).toHaveLength(1)
})
test('a dispute about something else than a day says nothing of the day in an id', () => {
  const other = (value: string) =>
    `disputes: [{ field: kind, value: ${value}, reason: undecided, evidence: [{ source: source/example, phrase: x }] }]\n`
  const dated = (disputes: string) =>
    found(datesFitIds, {
      'events/2019-04-10-x.yaml': `name: X\nkind: meeting\nstart: "2019-04-11"\n${disputes}${citing({ says: 'held' }, 'start')}`,
    })
  expect(dated(other('session'))).toHaveLength(1)
})
