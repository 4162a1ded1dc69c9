import type { Measure } from '@csto-record/queries/compared'
import type { Comparable } from '#web/data/compared.ts'
import { numberInWords } from '#web/format/count.ts'
import { compared as words } from '#web/words/index.ts'

/** Each of a kind alone: a line of numbers, for those who compare by eye or without scripts. */
export const EachAlone = ({
  all,
  columns,
  caption,
}: {
  all: readonly Comparable[]
  columns: readonly Measure[]
  caption: string
}) => (
  <table className="listing each-alone">
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.name}</th>
        {columns.map((measure) => (
          <th key={measure} scope="col" className="number">
            {words.short[measure]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {all.map(({ key, name, href, side }) => (
        <tr key={key}>
          <th scope="row">
            <a href={href}>{name}</a>
          </th>
          {columns.map((measure) => (
            <td key={measure} className="number" data-of={words.short[measure]}>
              {numberInWords(side.measures[measure]?.length ?? 0)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
