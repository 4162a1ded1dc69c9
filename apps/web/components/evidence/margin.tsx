import { nameOf } from '#web/data/dataset.ts'
import { dateInWords } from '#web/format/date.ts'
import { mannerWords } from '#web/format/label.ts'
import type { Passage } from '#web/format/notes.ts'

const shown = 3

const Line = ({ passage: { mark, source, paragraph, by, manner } }: { passage: Passage }) => (
  <li>
    <a href={`#evidence-${mark}`}>
      <span className="mark">{mark}</span> {source.publisher}
      {source.published === null ? ', undated' : `, ${dateInWords(source.published)}`}
      {paragraph !== null && `, ¶ ${paragraph}`}
    </a>
    {by !== null && <span className="by">, on the word of {nameOf(by)}</span>}
    {mannerWords[manner] !== null && <span className="by">, {mannerWords[manner]}</span>}
  </li>
)

/** What a value rests on, short, beside it: in the margin of a wide page, under the value on a narrow one. */
export const Margin = ({ passages }: { passages: readonly Passage[] }) => {
  if (passages.length === 0) return null
  const rest = passages.slice(passages.length > shown + 1 ? shown : passages.length)
  return (
    <ul className="margin" aria-label="Evidence">
      {passages.slice(0, passages.length - rest.length).map((passage) => (
        <Line key={passage.mark} passage={passage} />
      ))}
      {rest.length > 0 && (
        <li>
          and{' '}
          {rest.map(({ mark }, position) => (
            <span key={mark}>
              {position > 0 && ', '}
              <a href={`#evidence-${mark}`} className="mark">
                {mark}
              </a>
            </span>
          ))}
        </li>
      )}
    </ul>
  )
}
