import { hasType, type Id } from '@csto-record/domain'

/**
 * States, places and topics are the words that answers are given in: they stay whatever the day, also where undated
 * works of reference alone name them. What they are said to have done stands in other records.
 */
export const isWord = (id: Id): boolean => hasType(id, 'state', 'place', 'topic')
