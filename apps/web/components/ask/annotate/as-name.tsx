import type { OpenedNames } from '@csto-record/queries/names-in-text'
import { Foreign } from '#web/components/kit/foreign.tsx'
import { annotate as words } from '#web/words/index.ts'

/** A name is no longer than this, and has no end of a line or a sentence in it. */
const longest = 80
const isName = (text: string): boolean =>
  text.length <= longest && !/[\n!?;]|\. /.test(text.replaceAll(/\p{Lu}\. /gu, ''))

/** A text that may be a name by itself: whose it is, in whatever script it is spelled, and why. */
export const AsName = ({ text, names }: { text: string; names: OpenedNames }) => {
  const matches = isName(text) ? names.resolve(text) : []
  if (matches.length === 0) return null
  return (
    <>
      <h3>{words.single}</h3>
      <ul className="plain">
        {matches.map(({ spelling: { id, text: spelling }, reason }) => {
          const record = names.recordOf(id)
          return record === undefined ? null : (
            <li key={id}>
              <a href={record.href}>{record.name}</a>
              <span className="about">
                <Foreign text={words.reason(spelling, reason)} />
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
