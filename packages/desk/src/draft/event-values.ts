import type { ToldEvent } from '../told/told-event.ts'
import type { Support } from './evidence-for.ts'

/** A value of an event as its file writes it, and the words of the page that tell it. */
export interface DraftValue {
  readonly field: string
  /** What tells an entry of a list from its neighbours; null for a field with one value. */
  readonly key: string | null
  readonly value: unknown
  readonly supports: readonly Support[]
}

const one = (
  field: string,
  told: { readonly value: unknown; readonly at: Support['at'] } | null,
): readonly DraftValue[] =>
  told === null ? [] : [{ field, key: null, value: told.value, supports: [{ path: field, at: told.at }] }]

/** What a page tells of an event, field by field, in the order of the file. */
export const valuesOf = (told: ToldEvent): readonly DraftValue[] => {
  const listed = (field: string, list: readonly { readonly value: string; readonly at: Support['at'] }[]) =>
    list.map(({ value, at }): DraftValue => {
      return { field, key: value, value, supports: [{ path: list.length === 1 ? field : `${field}:${value}`, at }] }
    })
  const figures = told.figures.map(({ measure, value, qualifier, ...at }, position): DraftValue => {
    const key = `figure-${position + 1}`
    const exact = qualifier === 'exactly' ? {} : { qualifier }
    return {
      field: 'figures',
      key,
      value: { key, measure, value, ...exact },
      supports: [{ path: `figures:${key}`, at }],
    }
  })
  const participants = told.participants.map(({ mention, roles }): DraftValue => {
    const value = { who: mention.id, ...(roles.length === 0 ? {} : { roles }) }
    return {
      field: 'participants',
      key: mention.id,
      value,
      supports: [{ path: `participants:${mention.id}`, at: mention }],
    }
  })
  const chair = told.chair === null ? null : { value: { who: told.chair.id }, at: told.chair }
  const number = told.series?.value.number
  const series =
    told.series === null
      ? null
      : {
          at: told.series.at,
          value: { of: told.series.value.of, key: told.series.value.key, ...(number == null ? {} : { number }) },
        }
  return [
    ...one('start', told.start),
    ...one('end', told.end),
    ...one('place', told.place),
    ...one('form', told.form),
    ...listed('bodies', told.bodies),
    ...listed('forces', told.forces),
    ...one('series', series),
    ...one('chair', chair),
    ...participants,
    ...figures,
  ]
}
