import { MarkSample, markWords, sampleSize } from '#web/components/figure/drawing/mark-sample.tsx'
import type { Figure } from '#web/figures/definition.ts'
import { figures as words } from '#web/words/index.ts'

/** What the marks of a figure mean, each with how it looks; one meaning alone needs no key. */
export const MarkKey = ({ figure: { marks, madeOf } }: { figure: Pick<Figure, 'marks' | 'madeOf'> }) => {
  const { width, height } = sampleSize(madeOf)
  return marks.length < 2 ? null : (
    <ul className="mark-key" aria-label={words.key}>
      {marks.map((mark) => (
        <li key={mark}>
          <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
            <MarkSample mark={mark} madeOf={madeOf} />
          </svg>
          {markWords(mark, madeOf)}
        </li>
      ))}
    </ul>
  )
}
