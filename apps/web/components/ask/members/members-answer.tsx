import { isCalendarDay } from '#web/components/ask/chair/chair-stretch.ts'
import type { MemberDays } from '#web/data/member-days.ts'
import { askedDateInWords } from '#web/format/asked-date.ts'
import { members as words } from '#web/words/index.ts'

/** The states that belonged to the organization on a day, and how sure that is. */
export const MembersAnswer = ({
  day,
  asOf,
  stretches,
}: {
  day: string
  asOf: string
  stretches: readonly MemberDays[]
}) => {
  if (!isCalendarDay(day)) return <p className="problems">{words.noDay(day)}</p>
  const found = stretches.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
  const members = found?.members ?? []
  return (
    <>
      <p className="answer-sentence">{words.on(askedDateInWords(day), members.length)}</p>
      {day > asOf && <p className="soft">{words.notLookedAt(askedDateInWords(asOf))}</p>}
      <ul className="plain">
        {members.map(({ name, href, how, isSure, suspensions }) => (
          <li key={href}>
            <a href={href}>{name}</a> <span className={isSure ? 'soft' : 'unknown'}>{words.inBrackets(how)}</span>
            {suspensions.map((summary) => (
              <span key={summary} className="about">
                {summary}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
