import { titleOf } from '@csto-record/domain'
import type { CoveragePage } from '#web/data/coverage.ts'
import { numberInWords } from '#web/format/count.ts'
import { coverage } from '#web/words/index.ts'

const words = coverage.types

/** How many records and statements of each type there are, and how many statements rest on more than one origin. */
export const ByType = ({ types }: { types: CoveragePage['whole']['types'] }) => (
  <table className="listing">
    <caption className="visually-hidden">{words.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.of}</th>
        {Object.values(words.heads).map((head) => (
          <th key={head} scope="col" className="number">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {types.map(({ type, records, facts, support }) => (
        <tr key={type}>
          <th scope="row">{titleOf(type)}</th>
          <td className="number">{numberInWords(records)}</td>
          <td className="number">{numberInWords(facts)}</td>
          <td className="number">{numberInWords(support.two + support.more)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
