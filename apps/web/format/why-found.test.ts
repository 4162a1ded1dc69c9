import { dataset } from '@csto-record/domain/dataset'
import { search } from '@csto-record/queries'
import { expect, test } from 'vitest'
import { wordedWhy } from './why-found.ts'

test.each([
  ['CSTO', 'called so'],
  ['CSTO charter', 'called “Charter of the Collective Security Treaty Organization”'],
  ['who is secretary general', 'in the office asked for: Secretary General, Collective Security Treaty Organization'],
  ['next summit', 'comes on 11 November 2026; “summit” in what it is'],
  ['Bordyuja', '“Bordyuzha”, another spelling of “Bordyuja”, in its name'],
  ['Loukachenko', '“Lukashenko”, which sounds like “Loukachenko”, in its other names'],
  [
    'secratary genral',
    '“Secretary”, which is close to “secratary”, in its name; “General”, which is close to “genral”, in its name',
  ],
  ['Токаеву', '“Токаев”, another form of “Токаеву”, in its other names'],
  ['charter 2005', 'called “Charter of the Collective Security Treaty Organization”; without “2005”'],
])('a search for %s says why: %s', (q, words) => {
  expect(search(dataset, { q, limit: 1 }).hits[0]?.why.map(wordedWhy).join('; ')).toBe(words)
})
