import type { Id } from '@csto-record/domain'
import { Section } from '#web/components/kit/section.tsx'
import { namedBy } from '#web/data/backlinks.ts'
import { hrefOf } from '#web/format/href.ts'
import { fieldInWords, joined, shortened } from '#web/format/words.ts'
import { record as words } from '#web/words/index.ts'

const open = 12

/** Other records that name this one, and as what; long groups are folded. */
export const NamedBy = ({ id, shown }: { id: Id; shown?: ReadonlySet<Id> }) => {
  const groups = namedBy(id, shown)
  return groups.length === 0 ? null : (
    <Section id="named-by" title={words.namedBy}>
      {groups.map(({ title, links }) => (
        <details key={title} open={links.length <= open} className="group">
          <summary>
            {title} <span className="soft">{words.records(links.length)}</span>
          </summary>
          <ul className="named-by">
            {links.map((link) => (
              <li key={link.id}>
                <a href={hrefOf(link.id)}>{shortened(link.name, 110)}</a>{' '}
                <span className="soft">{joined(link.fields.map(fieldInWords))}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  )
}
