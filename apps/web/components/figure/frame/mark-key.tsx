import { MarkSample, sampleSize } from '#web/components/figure/drawing/mark-sample.tsx'
import type { FigureMark } from '#web/figures/definition.ts'
import { figures as words } from '#web/words/index.ts'

/** What the marks of a figure mean, each with how it looks; one meaning alone needs no key. */
export const MarkKey = ({ marks }: { marks: readonly FigureMark[] }) =>
  marks.length < 2 ? null : (
    <ul className="mark-key" aria-label={words.key}>
      {marks.map((mark) => (
        <li key={mark}>
          <svg
            viewBox={`0 0 ${sampleSize.width} ${sampleSize.height}`}
            width={sampleSize.width}
            height={sampleSize.height}
            aria-hidden="true"
          >
            <MarkSample mark={mark} />
          </svg>
          {words.marks[mark]}
        </li>
      ))}
    </ul>
  )
