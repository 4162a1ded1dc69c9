import type { Dataset, Day } from '@csto-record/domain'

/**
 * The last day that the sources in question can tell of: the day through which the record looked, or the day by which
 * sources must have been published, where that is earlier. Nothing is sure after it.
 */
export const horizonOf = ({ asOf }: Pick<Dataset, 'asOf'>, knownBy: Day | null): Day =>
  knownBy !== null && knownBy < asOf ? knownBy : asOf
