import { allRecords, recordById } from '../../dataset.ts'
import { factsOf, pathOf } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { cited, source } from '../support/example.ts'
import { placeOfFact } from '../support/place.ts'

export const restsOnMoreThanLists: Rule = {
  id: 'rests-on-more-than-lists',
  summary: 'A fact rests on more than lists that change and copies of what others wrote.',
  severity: 'warning',
  check: ({ dataset, locate }) => {
    const weak = (id: `source/${string}`): boolean => {
      const standing = recordById(dataset, id)?.standing
      return standing === 'list' || standing === 'copy'
    }
    return allRecords(dataset).flatMap((record) => {
      const facts = factsOf(record).filter(
        ({ evidence }) => evidence.length > 0 && evidence.every(({ source }) => weak(source)),
      )
      const [first] = facts
      if (first === undefined) return []
      const message = `${facts.map(pathOf).join(', ')}: from a list or a copy alone`
      const tip = 'cite the page of its own, or the original, if there is one'
      return [{ ...locate(record.id, placeOfFact(record, first), { key: true }), message, tip }]
    })
  },
  passes: { 'sources/second.yaml': source('second', '2019-05-03', 'standing: list\n') },
  fails: {
    'sources/second.yaml': source('second', '2019-05-03', 'standing: list\n'),
    'places/other-city.yaml': `name: Other City\n${cited('name').replace('source/example', 'source/second')}`,
  },
}
