import { describe, expect, test } from 'vitest'
import { source } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { addressDated } from './address-dated.ts'

describe('the day in an address', () => {
  const message = (path: string, published: string | null = null, more = '') =>
    found(addressDated, { 'sources/x.yaml': source('x', published, more).replace('org/x', `org/${path}`) })
      .map((text) => text.replace(/^.* says /, ''))
      .join()
  test.each([
    ['2019/04/10/talks', '2019-04-10'],
    ['talks_2019-04-10.html', '2019-04-10'],
    ['talks/20190410', '2019-04-10'],
    ['talks.2019.04.10', '2019-04-10'],
    ['2019/4/9/talks', '2019-04-09'],
    ['2019/4/9', '2019-04-09'],
    ['2019/04/talks', '2019-04'],
    ['2019/04', '2019-04'],
    ['2019/02/31/talks', '2019-02'],
    ['2019-04/10', ''],
    ['12019041034', ''],
    ['2019/talks', ''],
    ['talks?day=2019-04-10', ''],
  ])('%s is “%s”', (path, expected) => {
    expect(message(path)).toBe(expected)
  })
  test('is not asked for where it is given, or the page stands for no day', () => {
    expect(message('2019/04/10', '2019')).toBe('')
    for (const standing of ['list', 'copy', 'reference'])
      expect(message('2019/04/10', null, `standing: ${standing}\n`)).toBe('')
  })
})
