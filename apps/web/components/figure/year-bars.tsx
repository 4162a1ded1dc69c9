import { firstDayOf, yearTicks } from '#web/format/scale.ts'
import { record as words } from '#web/words/index.ts'

export interface YearCount {
  readonly year: string
  /** Counts by kind, in the order of `kinds`. */
  readonly counts: readonly number[]
}

const height = 120
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** Every year from the first to the last, those without a count too: a gap is seen as one. */
const withGaps = (years: readonly YearCount[]): readonly YearCount[] => {
  const [first, last] = [Number(years[0]?.year), Number(years.at(-1)?.year)]
  return Array.from({ length: last - first + 1 }, (_, position) => {
    const year = String(first + position)
    return years.find((one) => one.year === year) ?? { year, counts: [] }
  })
}

/** Counts by year as bars, with the same figures in a table. */
export const YearBars = ({
  years,
  kinds,
  title,
  caption,
}: {
  years: readonly YearCount[]
  kinds: readonly string[]
  title: string
  caption: string
}) => {
  if (years.length === 0) return null
  const all = withGaps(years)
  const most = Math.max(...all.map(({ counts }) => sum(counts)))
  const step = 100 / all.length
  const at = (position: number) => `${Math.round(position * step * 100) / 100}%`
  const ticks = yearTicks({ from: firstDayOf(Number(all[0]?.year)), to: firstDayOf(Number(all.at(-1)?.year)) })
  return (
    <figure className="bars">
      <svg height={height + 20} role="img" aria-label={words.tableBelow(title)}>
        {all.map(({ year, counts }, position) => {
          const size = (sum(counts) / most) * height
          return (
            <rect key={year} x={at(position + 0.12)} width={at(0.76)} y={height - size} height={size}>
              <title>{`${year}: ${sum(counts)}`}</title>
            </rect>
          )
        })}
        <line x2="100%" y1={height} y2={height} />
        {ticks.map((year) => (
          <text key={year} x={at(year - Number(all[0]?.year) + 0.5)} y={height + 16} textAnchor="middle">
            {year}
          </text>
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
      <details>
        <summary>{words.figures}</summary>
        <table className="listing">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" className="number">
                  {kind}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, counts }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {counts.map((count, position) => (
                  <td key={kinds[position]} className="number">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
