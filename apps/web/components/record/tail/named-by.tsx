import type { Id } from '@csto-record/domain'
import { Section } from '#web/components/kit/section.tsx'
import { hasNamingPage, namedBy, namingHref } from '#web/data/backlinks.ts'
import { record as words } from '#web/words/index.ts'
import { NamingList } from './naming-list.tsx'

const open = 12

/** Other records that name this one, and as what; long groups are folded, and have a page where there are too many. */
export const NamedBy = ({ id, shown }: { id: Id; shown?: ReadonlySet<Id> }) => {
  const groups = namedBy(id, shown)
  const isParted = hasNamingPage(id)
  return groups.length === 0 ? null : (
    <Section id="named-by" title={words.namedBy}>
      {groups.map(({ title, links }) => (
        <details key={title} open={links.length <= open} className="group">
          <summary>
            {title} <span className="soft">{words.records(links.length)}</span>
          </summary>
          <NamingList links={isParted ? links.slice(0, open) : links} />
          {isParted && links.length > open && (
            <p>
              <a href={namingHref(id)}>{words.allNaming(links.length)}</a>
            </p>
          )}
        </details>
      ))}
    </Section>
  )
}
