import type { Dataset } from '@csto-record/domain'

/** The year of the treaty: nothing is asked of days before it, and what is gets the answer of its first day. */
export const firstYear = 1992
/** The last year that sources were looked at in. */
export const lastYear = ({ asOf }: Pick<Dataset, 'asOf'>): number => Number(asOf.slice(0, 4))
