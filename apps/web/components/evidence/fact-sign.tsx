import type { AnyRecord } from '@csto-record/domain'
import { factPageOf, factPlaceOf } from '@csto-record/queries'
import { pathInWords } from '@csto-record/queries/citation'
import { dataset } from '#web/data/dataset.ts'
import { factsAt } from '#web/data/facts.ts'
import { joined } from '#web/format/words.ts'
import { factTools as words } from '#web/words/index.ts'

/**
 * The address of the facts that a value shows, each once on a page, on that of its record: `paths` names them as
 * `field` or `field:key`; all that the record states where left out. With scripts their tools open at it.
 */
export const FactSign = ({ record, paths }: { record: AnyRecord; paths?: readonly string[] }) => {
  const facts = factsAt(record, paths)
  const [first, ...more] = facts
  if (first === undefined) return null
  const address = factPageOf(first)
  const what = paths ?? [...new Set(facts.map(({ field }) => field))]
  return (
    <span className="sign">
      <a
        id={factPlaceOf(first)}
        href={address.slice(address.indexOf('#'))}
        aria-label={words.signLabel(joined(what.map((path) => pathInWords(dataset, path))))}
      >
        {words.sign}
      </a>
      {more.map((fact) => (
        <span key={factPlaceOf(fact)} id={factPlaceOf(fact)} />
      ))}
    </span>
  )
}
