import {
  Day,
  definitionOf,
  evidenceOfRecord,
  idOf,
  type RecordType,
  recordTypes,
  stagesIn,
  statusOf,
} from '@csto-record/domain'
import { z } from 'zod'
import { shapesOf } from '../schema/shape.ts'
import { dateFieldsOf, touches } from './dates.ts'
import { fieldFilter } from './field-filter.ts'
import { defineFilter, type Filter } from './filter.ts'
import { isOwnField, mentionedIn } from './values.ts'
import { wordsFilter } from './words-filter.ts'

const span = 'records whose dates, or the span between them,'
const dateFilters: readonly Filter[] = [
  defineFilter('from', `${span} reach to this day`, Day, (from) => (record) => touches(record, from, null)),
  defineFilter('to', `${span} begin by this day`, Day, (to) => (record) => touches(record, null, to)),
]

const statusFilter = (type: RecordType): readonly Filter[] => {
  const { stages } = definitionOf(type)
  if (stages === null) return []
  const says = stagesIn(stages)
  const description = 'records that their evidence puts in this stage; given more than once, in any of these'
  return [
    defineFilter('status', description, z.array(z.enum(says)).min(1), (wanted, dataset) => (record) => {
      const status = statusOf(dataset, record)?.status ?? null
      return status !== null && wanted.includes(status)
    }),
  ]
}

const sourceFilter = defineFilter(
  'source',
  'records with evidence from this source',
  idOf('source'),
  (wanted) => (record) => evidenceOfRecord(record).some(({ source }) => source === wanted),
)
const mentionsFilter = defineFilter(
  'mentions',
  'records that name this record in any of their fields',
  idOf(...recordTypes),
  (id) => (record) => mentionedIn(record).has(id),
)

/** The filters of a type's list: one for each field that can be asked for by value, and those that every list has. */
export const filtersOf = (type: RecordType): readonly Filter[] => {
  const { schema, evidence } = definitionOf(type)
  const fields = [...shapesOf(schema, 'output')].filter(([field]) => isOwnField(field))
  return [
    wordsFilter(type),
    ...fields.flatMap(([field, shape]) => fieldFilter(field, shape)),
    ...statusFilter(type),
    ...(dateFieldsOf(type).length > 0 ? dateFilters : []),
    ...(evidence === null ? [] : [sourceFilter]),
    mentionsFilter,
  ]
}
