import type { NameInText, OpenedNames } from '@csto-record/queries/names-in-text'
import { Foreign } from '#web/components/kit/foreign.tsx'
import { groupedBy } from '#web/format/grouped.ts'
import { joined } from '#web/format/words.ts'
import { annotate as words } from '#web/words/index.ts'

/** The records that a text names, in its order: how often, and as what where that is not the name on record. */
export const NamedRecords = ({ mentions, names }: { mentions: readonly NameInText[]; names: OpenedNames }) => (
  <ul className="plain named-records">
    {[...groupedBy(mentions, ({ id }) => id)].map(([id, own]) => {
      const record = names.recordOf(id)
      if (record === undefined) return null
      const others = [...new Set(own.flatMap((one) => one.others))].flatMap((other) => names.recordOf(other) ?? [])
      const spellings = [...new Set(own.map(({ text }) => text))].filter((spelling) => spelling !== record.name)
      return (
        <li key={id}>
          <a href={record.href}>{record.name}</a>
          <span className="about">
            {record.line !== '' && (
              <>
                <Foreign text={record.line} />
                {' · '}
              </>
            )}
            {words.times(own.length)}
            {spellings.length > 0 && (
              <>
                {', '}
                <Foreign text={words.as(joined(spellings.map((spelling) => `“${spelling}”`)))} />
              </>
            )}
            {others.length > 0 && (
              <>
                {'; '}
                {words.orElse('')}
                {others.map(({ id: other, name, href }) => (
                  <a key={other} href={href}>
                    {name}
                  </a>
                ))}
              </>
            )}
          </span>
        </li>
      )
    })}
  </ul>
)
