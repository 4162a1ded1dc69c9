import { allRecords } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
/** Whether a BCP 47 tag is well-formed and its language is one that has a name. */
const known = (tag: string): boolean => {
  try {
    return languages.of(new Intl.Locale(tag).language) !== undefined
  } catch {
    return false // Intl.Locale throws RangeError for a tag that is not well-formed
  }
}

export const languageTags: Rule = {
  id: 'language-tags',
  summary: 'A language tag is one of BCP 47.',
  check: ({ dataset, locate }) => {
    const tags = allRecords(dataset).flatMap((record) => {
      const names = 'names' in record ? record.names : []
      return [
        ...names.map(({ language }, position) => ({ record, tag: language, path: ['names', position, 'language'] })),
        ...(record.type === 'source' ? [{ record, tag: record.language, path: ['language'] }] : []),
      ]
    })
    return tags.flatMap(({ record, tag, path }) =>
      tag === null || known(tag)
        ? []
        : [
            {
              ...locate(record.id, path),
              message: `${tag} is no language`,
              tip: 'write a BCP 47 tag, such as en, ru, hy or uz-Cyrl',
            },
          ],
    )
  },
  passes: {
    'persons/jane-example.yaml': `name: Jane Example\nnames: [{ text: Джейн Экзампл, language: ru }]\n${cited('name')}`,
  },
  fails: {
    'persons/jane-example.yaml': `name: Jane Example\nnames: [{ text: Джейн Экзампл, language: rus-xx-xx-xx }]\n${cited('name')}`,
  },
}
