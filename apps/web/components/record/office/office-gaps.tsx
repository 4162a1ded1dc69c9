import { dataset } from '#web/data/dataset.ts'
import type { OfficePage } from '#web/data/offices.ts'
import { dayInWords } from '#web/format/date.ts'
import { joined } from '#web/format/words.ts'
import { offices as words } from '#web/words/index.ts'
import { daysOf } from './stretch-table.tsx'

/** The days between the first and the last holder on record on which nobody is. */
export const OfficeGaps = ({ page: { gaps, stretches } }: { page: OfficePage }) => {
  const from = stretches[0]?.from
  const ended = stretches.at(-1)?.to
  // Nothing is said of days after those that were looked at.
  const to = ended != null && ended > dataset.asOf ? dataset.asOf : ended
  if (gaps.length > 0) return <p>{words.gapsOn(joined(gaps.map(daysOf)))}</p>
  return from == null || to == null ? null : <p className="soft">{words.noGaps(dayInWords(from), dayInWords(to))}</p>
}
