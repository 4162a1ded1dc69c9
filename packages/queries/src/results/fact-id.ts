import { type Fact, pageOf, parentOf, pathOf, slugOf } from '@csto-record/domain'

type Named = Pick<Fact, 'record' | 'field' | 'key'>

/** The id of a fact: that of its record and the path of its field, `event/a/start`, `event/a/bodies:body/b`. */
export const factIdOf = (fact: Named): string => `${fact.record}/${pathOf(fact)}`

/**
 * The place of a fact on the page of its record, as an HTML id: `fact-start`, `fact-bodies:body/b`; of a record inside
 * another's file with its key before, `fact-first-remark/summary`. A key may hold blanks, which an id may not.
 */
export const factPlaceOf = (fact: Named): string => {
  const path = pathOf(fact).replaceAll(/\s+/g, '-')
  return parentOf(fact.record) === null ? `fact-${path}` : `fact-${slugOf(fact.record).split('/')[1]}/${path}`
}

/** The address of a fact in the reader, from the root: `/events/a#fact-start`. It stays as long as the fact's id does. */
export const factPageOf = (fact: Named): string =>
  `${pageOf(parentOf(fact.record) ?? fact.record)}#${encodeURI(factPlaceOf(fact)).replaceAll('#', '%23')}`
