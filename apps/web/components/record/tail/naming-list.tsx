import type { NamingGroup } from '#web/data/backlinks.ts'
import { hrefOf } from '#web/format/href.ts'
import { fieldInWords, joined, shortened } from '#web/format/words.ts'

/** Records that name another, each with as what. */
export const NamingList = ({ links }: Pick<NamingGroup, 'links'>) => (
  <ul className="named-by">
    {links.map((link) => (
      <li key={link.id}>
        <a href={hrefOf(link.id)}>{shortened(link.name, 110)}</a>{' '}
        <span className="soft">{joined(link.fields.map(fieldInWords))}</span>
      </li>
    ))}
  </ul>
)
