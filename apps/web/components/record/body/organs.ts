import type { Unit } from './structure-tree.tsx'

/** The organs of a part of the whole, without what is no organ. */
export const organs = (units: readonly Unit[]): readonly Unit[] => units.filter(({ type }) => type === 'body')

/** Those that no source says what they stand under, with what stands under them. */
export const withoutPlace = (units: readonly Unit[]): readonly Unit[] => {
  let isApart = false
  return units.filter(({ depth, type, parent }) => {
    if (depth === 1) isApart = type === 'body' && parent === null
    return isApart && type === 'body'
  })
}
