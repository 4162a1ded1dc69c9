import 'server-only'
import { officeHistory, officeHolders } from '@csto-record/queries'
import { dataset } from './dataset.ts'

const office = 'Secretary General'

/** Who heads the organization on the day through which the record looked, and after whom; null where nobody is known to. */
export const headNow = () => {
  const { of, stretches } = officeHistory(dataset, { office })
  // The history's owner is the organization itself: the question names no other.
  const owner = of === null ? null : (of.id as NonNullable<Parameters<typeof officeHolders>[1]['of']>)
  const [head] = officeHolders(dataset, { office, of: owner }).holders
  if (head === undefined || head.certainty === 'no-evidence') return null
  const earlier = stretches.flatMap(({ holders }) => holders).filter(({ person }) => person.id !== head.person.id)
  return { ...head, before: earlier.at(-1)?.person ?? null }
}
