import { askedDateInWords } from '#web/format/asked-date.ts'
import { chair as words } from '#web/words/index.ts'
import { type ChairStretch, isCalendarDay, stretchOn } from './chair-stretch.ts'

const sentence = (day: string, { state, sure, whyNone, candidates }: ChairStretch): string => {
  if (state !== null) return (sure ? words.named : words.likely)(day, state)
  const why = words.nobody(day, whyNone ?? '')
  return candidates.length > 0 && !why.endsWith(':') ? `${why} ${words.before}` : why
}

/** Who was in the chair on a day, how sure that is, and what it rests on. */
export const ChairAnswer = ({
  day: asked,
  stretches,
  terms,
}: {
  day: string
  stretches: readonly ChairStretch[]
  /** What each term is and rests on, by its id, as the page wrote it. */
  terms: Readonly<Record<string, React.ReactNode>>
}) => {
  if (!isCalendarDay(asked)) return <p className="problems">{words.noDay(asked)}</p>
  const stretch = stretchOn(stretches, asked)
  if (stretch === undefined) return <p>{words.tooEarly(askedDateInWords(stretches[0]?.from ?? asked))}</p>
  return (
    <>
      <p className="answer-sentence">{sentence(askedDateInWords(asked), stretch)}</p>
      {stretch.candidates.map(({ term, over, certainty }) => (
        <div key={term} className="term-answer">
          {terms[term]}
          <p className="soft">
            {over !== null && `${words.over(over)}; `}
            {certainty}
          </p>
        </div>
      ))}
    </>
  )
}
