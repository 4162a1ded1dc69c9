import type { Figure, FigureCell } from '#web/figures/definition.ts'
import { numberInWords } from '#web/format/count.ts'
import { figures as words } from '#web/words/index.ts'

/** A number in the first column names its row, such as a year: it is written without separators. */
const Cell = ({ cell, isName, numeric }: { cell: FigureCell; isName: boolean; numeric: boolean }) => {
  if (typeof cell === 'number' && isName) return String(cell)
  if (cell === null)
    return numeric ? (
      <span className="unknown">
        <span aria-hidden="true">{words.dash}</span>
        <span className="visually-hidden">{words.none}</span>
      </span>
    ) : (
      <span className="unknown">{words.none}</span>
    )
  if (typeof cell === 'number') return numberInWords(cell)
  if (typeof cell === 'string') return cell
  return (
    <a href={cell.href} lang={cell.lang}>
      {cell.text}
    </a>
  )
}

/** What a figure draws, as a table. */
export const TableOf = ({ figure: { title, table } }: { figure: Pick<Figure, 'title' | 'table'> }) => (
  // Wider than a narrow page, it is moved sideways within its place, by keyboard too.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the keyboard
  <section className="figure-scroll" tabIndex={0} aria-label={words.tableOf(title)}>
    <table className="listing figure-table">
      <caption className="visually-hidden">{words.tableOf(title)}</caption>
      <thead>
        <tr>
          {table.columns.map(({ label, numeric }) => (
            <th key={label} scope="col" className={numeric ? 'number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, position) => (
          // A row has no name of its own: two may say the same, and their order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are written once
          <tr key={position}>
            {row.map((cell, at) => {
              const column = table.columns[at]
              const numeric = column?.numeric === true
              const className = numeric ? 'number' : undefined
              return at === 0 ? (
                <th key={column?.label} scope="row" className={className}>
                  <Cell cell={cell} isName numeric={numeric} />
                </th>
              ) : (
                <td key={column?.label} className={className}>
                  <Cell cell={cell} isName={false} numeric={numeric} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
