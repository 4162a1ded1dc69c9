import { isDay } from '@csto-record/domain'
import { dayInWords } from '#web/format/date.ts'
import { offices as words } from '#web/words/index.ts'
import { type AnsweredStretch, stretchOn } from './answered-stretch.ts'

/** Who held the office on a day, how sure that is, and the marks of what it rests on. */
export const OfficeAnswer = ({
  day,
  asOf,
  stretches,
}: {
  day: string
  /** The day through which sources were looked at: of a later one nothing is sure. */
  asOf: string
  stretches: readonly AnsweredStretch[]
}) => {
  if (!isDay(day)) return <p className="problems">{words.notADay(day)}</p>
  const holders = stretchOn(stretches, day)?.holders ?? []
  return (
    <>
      <p>
        {words.on(dayInWords(day))}
        {holders.length === 0 && words.nobody}
      </p>
      {day > asOf && <p className="soft">{words.notLookedAt(dayInWords(asOf))}</p>}
      {holders.map(({ tenure, name, href, acting, sure, isSure, marks }) => (
        <div key={tenure} className="term-answer">
          <p>
            <a href={href}>{name}</a>
            {acting && `, ${words.acting}`}
            <sup className="marks">
              {marks.map((mark) => (
                <a key={mark} href={`#evidence-${mark}`} aria-label={`${words.evidence} ${mark}`}>
                  {mark}{' '}
                </a>
              ))}
            </sup>
          </p>
          <p className={isSure ? 'soft' : 'unknown'}>{sure}</p>
        </div>
      ))}
    </>
  )
}
