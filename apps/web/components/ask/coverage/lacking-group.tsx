import type { Lacking } from '#web/data/coverage.ts'
import { hrefOf } from '#web/format/href.ts'
import { joined } from '#web/format/words.ts'
import { coverage as words } from '#web/words/index.ts'

/** Records that lack something, folded under a heading: what each lacks, and what of it was looked for in vain. */
export const LackingGroup = ({ title, counts, lacking }: { title: string; counts: string; lacking: Lacking }) => (
  <details className="group">
    <summary>
      {title} <span className="soft">{counts}</span>
    </summary>
    <ul className="open-list">
      {lacking.map(({ record, lacks, asked }) => (
        <li key={record.id}>
          <a href={hrefOf(record.id)}>{record.name}</a>
          {words.lacks(joined(lacks.map((field) => words.fields[field])))}
          {asked.length > 0 && (
            <span className="about">{words.inVain(joined(asked.map((field) => words.fields[field])))}</span>
          )}
        </li>
      ))}
    </ul>
  </details>
)
