import { expect, test } from 'vitest'
import { citing } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { parentTold } from './parent-told.ts'

test('a body that asks for its parent has no phrase that names it', () => {
  const body = (phrase: string, more = 'open: [{ key: p, field: parent, question: Whose? }]\n') =>
    found(parentTold, { 'bodies/b.yaml': `name: B\n${citing({ phrase: `"${phrase}"` }, 'name')}${more}` })
  for (const phrase of ['an advisory body of the Pact', 'under the Security Council', 'рабочим органом', 'при Совете'])
    expect(body(phrase)).toHaveLength(1)
  expect(body('a body that meets')).toEqual([])
  expect(body('an advisory body of the Pact', '')).toEqual([])
  expect(body('an advisory body of the Pact', 'open: [{ key: p, field: name, question: Its name? }]\n')).toEqual([])
  expect(
    body(
      'an advisory body of the Pact',
      'open: [{ key: p, field: parent, question: Whose? }]\nparent: organization/example-pact\n',
    ),
  ).toEqual([])
})
