import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { source } from '../support/example.ts'
import { foldName } from '../support/words.ts'

export const publisherSpelledOnce: Rule = {
  id: 'publisher-spelled-once',
  summary: 'A publisher is spelled in one way, so that its pages stand together.',
  check: ({ dataset, locate }) => {
    const first = new Map<string, string>()
    return recordsOf(dataset, 'source').flatMap(({ id, publisher }) => {
      const key = foldName(publisher)
      const other = first.get(key) ?? publisher
      first.set(key, other)
      if (other === publisher) return []
      const message = `${publisher} is spelled ${other} elsewhere`
      return [{ ...locate(id, ['publisher']), message, tip: 'write it in one way in all sources' }]
    })
  },
  passes: { 'sources/second.yaml': source('second', '2019-05-03') },
  fails: { 'sources/second.yaml': source('second', '2019-05-03').replace('Example Gazette', 'The EXAMPLE Gazette') },
}
