import type { NameInText, OpenedNames } from '@csto-record/queries/names-in-text'
import { Foreign } from '#web/components/kit/foreign.tsx'

/** A text with the names in it marked, each a link to the page of its record. */
export const MarkedText = ({
  text,
  mentions,
  names,
}: {
  text: string
  mentions: readonly NameInText[]
  names: OpenedNames
}) => (
  <div className="marked-text">
    {mentions.map(({ id, text: name, start, end }, position) => {
      const record = names.recordOf(id)
      return (
        <span key={start}>
          <Foreign text={text.slice(mentions[position - 1]?.end ?? 0, start)} />
          <mark>
            <a href={record?.href} title={record === undefined || record.name === name ? undefined : record.name}>
              <Foreign text={name} />
            </a>
          </mark>
          {end === mentions.at(-1)?.end && <Foreign text={text.slice(end)} />}
        </span>
      )
    })}
  </div>
)
