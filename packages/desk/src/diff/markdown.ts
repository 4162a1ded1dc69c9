import { type Id, pluralOf, type RecordType, recordTypes, typeOf } from '@csto-record/domain'
import type { Difference } from './diff.ts'
import { formatDifference } from './format-difference.ts'

const count = (ids: readonly Id[], type: RecordType): number => ids.filter((id) => typeOf(id) === type).length

/** How many records of each type came, went and changed, as a table; types that nothing happened to are left out. */
const tableOf = ({ recordsAdded, recordsGone, facts, retouched }: Difference): readonly string[] => {
  const gone = recordsGone.map(({ id }) => id)
  const apart = new Set<Id>([...recordsAdded, ...gone])
  const changed = [...new Set(facts.map(({ id }) => id))].filter((id) => !apart.has(id))
  const rows = recordTypes.flatMap((type) => {
    const numbers = [recordsAdded, gone, changed, retouched].map((ids) => count(ids, type))
    return numbers.every((number) => number === 0) ? [] : [`| ${pluralOf(type)} | ${numbers.join(' | ')} |`]
  })
  return rows.length === 0
    ? ['Nothing differs.']
    : ['| | added | gone | other facts | other evidence, notes or names |', '| --- | --- | --- | --- | --- |', ...rows]
}

const goneOf = ({ recordsGone }: Difference): readonly string[] =>
  recordsGone.map(({ id, to }) =>
    to === undefined
      ? `- \`${id}\` is gone, and nothing says where`
      : to === null
        ? `- \`${id}\` was withdrawn`
        : `- \`${id}\` is now \`${to}\``,
  )

/** What a change of the record means, for a changelog: a table by type, where ids went, what release it calls for. */
export const changelogOf = (difference: Difference): string => {
  const gone = goneOf(difference)
  const parts = [tableOf(difference), gone, [`Calls for: ${difference.release}.`]]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** The most that a comment on a pull request may hold. */
const longest = 60_000

/** The same with every fact that differs folded up below, for a comment on a pull request; cut where it is too long. */
export const commentOf = (difference: Difference): string => {
  const whole = formatDifference(difference)
  const cut = whole.length > longest ? `${whole.slice(0, longest)}\n… cut; npm run record:diff prints all of it` : whole
  return `## What this change means\n\n${changelogOf(difference)}\n\n<details><summary>Fact by fact</summary>\n\n\`\`\`text\n${cut}\n\`\`\`\n\n</details>`
}

const opening = /<!-- record:diff (?!end )([0-9a-zA-Z._/-]+) -->\n/
const closing = '<!-- record:diff end -->'
/** The changelog with the part between its marks written anew; null where it has no marks. */
export const withDataPart = (changelog: string, ref: string, part: string): string | null => {
  const mark = opening.exec(changelog)
  const end = changelog.indexOf(closing)
  if (mark === null || end < mark.index) return null
  return `${changelog.slice(0, mark.index)}<!-- record:diff ${ref} -->\n${part}\n${changelog.slice(end)}`
}
