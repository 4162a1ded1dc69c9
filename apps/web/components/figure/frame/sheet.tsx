import { MarkSample, markWords, sampleSize } from '#web/components/figure/drawing/mark-sample.tsx'
import { linesOf } from '#web/components/figure/drawing/text-width.ts'
import type { Figure } from '#web/figures/definition.ts'

const edge = 28
const [titleSize, titleLine] = [20, 26]
const [textSize, textLine] = [12.5, 17]
const keyLine = 22
const pause = 16

/** A figure on a sheet of its own, as a file has it: title, drawing, key, and where it is from. */
export const Sheet = ({
  figure: { title, alternative, marks, madeOf },
  drawing,
  credit,
}: {
  figure: Figure
  drawing: { readonly width: number; readonly height: number }
  credit: string
}) => {
  const titles = linesOf(title, titleSize, drawing.width)
  const key = marks.length < 2 ? [] : marks
  const sample = sampleSize(madeOf).width + 10
  const keys = key.map((mark) => linesOf(markWords(mark, madeOf), textSize, drawing.width - sample))
  const credits = linesOf(credit, textSize, drawing.width)
  const drawnAt = edge + titles.length * titleLine + pause
  const keyAt = drawnAt + drawing.height + pause
  const creditAt = keyAt + keys.reduce((sum, lines) => sum + keyLine + (lines.length - 1) * textLine, 0) + pause
  const width = drawing.width + 2 * edge
  const height = creditAt + credits.length * textLine + edge - textLine / 2
  const keyStarts = keys.map((_, position) =>
    keys.slice(0, position).reduce((sum, lines) => sum + keyLine + (lines.length - 1) * textLine, keyAt),
  )
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{title}</title>
      <desc>{alternative}</desc>
      <rect className="drawn-paper" width={width} height={height} />
      {titles.map((line, position) => (
        <text key={line} className="drawn-title" x={edge} y={edge + titleSize + position * titleLine}>
          {line}
        </text>
      ))}
      <svg data-slot="" x={edge} y={drawnAt} width={drawing.width} height={drawing.height} />
      {key.map((mark, position) => (
        <g key={mark} transform={`translate(${edge} ${keyStarts[position]})`}>
          <MarkSample mark={mark} madeOf={madeOf} />
          {keys[position]?.map((line, at) => (
            <text key={line} className="drawn-text" x={sample} y={13 + at * textLine}>
              {line}
            </text>
          ))}
        </g>
      ))}
      {credits.map((line, position) => (
        <text key={line} className="drawn-text" x={edge} y={creditAt + textSize + position * textLine}>
          {line}
        </text>
      ))}
    </svg>
  )
}
