import { recordsOf } from '../../dataset.ts'
import { parseEdtf } from '../../parse-edtf.ts'
import type { Rule } from '../rule.ts'
import { source } from '../support/example.ts'

/** How addresses of news pages carry their day or month: `/2012/12/11/`, `/20121211`, `_2012-12-11`, `/2012/12/`. */
const days = [
  /(?<!\d)((?:19|20)\d{2})([-/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/,
  /\/((?:19|20)\d{2})(\/)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/,
]
const month = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])(?=\/|$)/

/** The day or month that an address carries; null for none. */
const dateIn = (address: string): string | null => {
  for (const pattern of days) {
    const [, year, , m, d] = pattern.exec(address) ?? []
    const day = `${year}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`
    if (year !== undefined && parseEdtf(day) !== undefined) return day
  }
  const [, year, m] = month.exec(address) ?? []
  return year === undefined ? null : `${year}-${m}`
}

const page = (path: string, published: string | null, more = '') =>
  source('second', published, more).replace('https://example.org/second', `https://example.org/${path}`)

export const addressDated: Rule = {
  id: 'address-dated',
  summary: 'A page whose address carries a day or a month has it as its day of publication.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'source').flatMap(({ id, url, published, standing }) => {
      // A list changes, a work of reference is filed under the days that it is about, and copies are filed anyhow.
      if (published !== null || standing !== 'original') return []
      const date = dateIn(new URL(url).pathname)
      if (date === null) return []
      const message = `undated, and its address says ${date}`
      return [
        {
          ...locate(id, ['url']),
          message,
          tip: `write published: "${date}", or mark the page as a list, a copy or a work of reference`,
        },
      ]
    }),
  passes: {
    'sources/second.yaml': page('news/2019/04/10/talks', '2019-04-10'),
    'sources/third.yaml': page('20190410/talks', null, 'standing: list\n'),
    'sources/fourth.yaml': page('2019/4/10/talks', null, 'standing: reference\n'),
    'sources/fifth.yaml': page('news/99990013/1234567890', null),
  },
  fails: {
    'sources/second.yaml': page('news/2019/04/10/talks', null),
    'sources/third.yaml': page('20190410/talks', null),
    'sources/fourth.yaml': page('2019/4/9/talks', null),
    'sources/fifth.yaml': page('2019/04/talks', null),
  },
}
