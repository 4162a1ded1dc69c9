import type { Passage } from '#web/format/notes.ts'
import { evidence as words } from '#web/words/index.ts'
import { EvidenceLines } from './evidence-lines.tsx'

const shown = 3

/** What a value rests on, short, beside it: in the margin of a wide page, under the value on a narrow one. */
export const Margin = ({ passages }: { passages: readonly Passage[] }) => {
  if (passages.length === 0) return null
  const rest = passages.slice(passages.length > shown + 1 ? shown : passages.length)
  const lines = passages
    .slice(0, passages.length - rest.length)
    .map(({ mark, source: { publisher, published }, paragraph, by, manner }) => ({
      key: mark,
      href: `#evidence-${mark}`,
      mark,
      publisher,
      published,
      paragraph,
      by: by === null ? null : by.name,
      manner,
      find: null,
    }))
  if (rest.length === 0) return <EvidenceLines lines={lines} />
  return (
    <EvidenceLines
      lines={lines}
      rest={
        <>
          {words.and}{' '}
          {rest.map(({ mark }, position) => (
            <span key={mark}>
              {position > 0 && ', '}
              <a href={`#evidence-${mark}`} className="mark">
                {mark}
              </a>
            </span>
          ))}
        </>
      }
    />
  )
}
