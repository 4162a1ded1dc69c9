import type { Passage } from '#web/format/notes.ts'
import { evidence as words } from '#web/words/index.ts'

/** The marks of what a value rests on, each leading to its place in the list of evidence. */
export const Marks = ({ passages }: { passages: readonly Passage[] }) =>
  passages.length === 0 ? null : (
    <sup className="marks">
      {passages.map(({ mark }, position) => (
        <span key={mark}>
          {position > 0 && ' '}
          <a href={`#evidence-${mark}`} aria-label={words.mark(mark)}>
            {mark}
          </a>
        </span>
      ))}
    </sup>
  )
