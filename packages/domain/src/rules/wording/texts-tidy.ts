import type { Path } from '../../compile/read.ts'
import { allRecords } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'

const stringsIn = (value: unknown, path: Path): readonly { readonly text: string; readonly path: Path }[] => {
  if (typeof value === 'string') return [{ text: value, path }]
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => stringsIn(inner, [...path, key]))
}

/** What is untidy in a text; null where nothing is. */
const untidy = (text: string): { readonly message: string; readonly tip: string } | null => {
  if (text !== text.trim()) return { message: 'starts or ends with a blank', tip: 'npm run record:fix takes it out' }
  if (/ {2}|\t/.test(text)) return { message: 'has blanks on end or a tab', tip: 'write one blank' }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/.test(text)) {
    return { message: 'has a character that cannot be seen', tip: 'type the text anew' }
  }
  if (/\ufffd|Ã.|â€|Ð[^\s]/.test(text)) return { message: 'was read in a wrong encoding', tip: 'copy it anew as UTF-8' }
  return null
}

export const textsTidy: Rule = {
  id: 'texts-tidy',
  summary: 'No text has blanks around it, blanks on end, or characters that cannot be seen.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) =>
      stringsIn(record, []).flatMap(({ text, path }) => {
        const fault = untidy(text)
        return fault === null ? [] : [{ ...locate(record.id, path), ...fault }]
      }),
    ),
  passes: { 'places/other-city.yaml': `name: Other City\n${cited('name')}` },
  fails: { 'places/other-city.yaml': `name: "Other  City"\n${cited('name')}` },
}
