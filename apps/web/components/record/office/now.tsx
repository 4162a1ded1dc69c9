import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import type { OfficePage } from '#web/data/offices.ts'
import { certaintyInWords } from '#web/format/certainty.ts'
import { dateInWords, dayInWords } from '#web/format/date.ts'
import { offices as words } from '#web/words/index.ts'

/** Who holds an office on the day through which the record looked, and how sure that is; or who is the last on record in it. */
export const Now = ({ page: { holders, lastSeen } }: { page: OfficePage }) => {
  const asOf = dayInWords(dataset.asOf)
  if (holders.length === 0)
    return (
      <p>
        {words.nobodyOn(asOf)}
        {lastSeen !== null && (
          <>
            {words.lastOnRecord}
            <RecordLink id={lastSeen.person} />
            {words.lastSeenOn(dateInWords(lastSeen.date))}
          </>
        )}
        {'.'}
      </p>
    )
  return (
    <p>
      {words.holderOn(asOf)}
      {holders.map(({ tenure, person, acting, ...sure }, position) => (
        <span key={tenure}>
          {position > 0 && '; '}
          <RecordLink id={person.id} />
          {acting && words.isActing}
          {words.sure(certaintyInWords(sure))}
        </span>
      ))}
      {'.'}
    </p>
  )
}
