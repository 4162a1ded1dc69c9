import { type Fact, pathOf } from '@csto-record/domain'

/** The id of a fact: that of its record and the path of its field, `event/a/start`, `event/a/bodies:body/b`. */
export const factIdOf = (fact: Pick<Fact, 'record' | 'field' | 'key'>): string => `${fact.record}/${pathOf(fact)}`
