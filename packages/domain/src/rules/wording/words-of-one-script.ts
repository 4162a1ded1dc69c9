import { allRecords } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'
import { ownTexts } from '../support/own-texts.ts'

/** A word with letters of two scripts: a Cyrillic с in a Latin word looks right, and is never found. */
const mixed = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}{2,}/u

export const wordsOfOneScript: Rule = {
  id: 'words-of-one-script',
  summary: 'No word of a name, a title or a text of ours mixes Latin and Cyrillic letters.',
  check: ({ dataset, locate }) => {
    const names = allRecords(dataset).flatMap((record) => [
      ...('name' in record ? [{ record, path: ['name'], text: record.name }] : []),
      ...('title' in record ? [{ record, path: ['title'], text: record.title }] : []),
      ...('office' in record ? [{ record, path: ['office'], text: record.office }] : []),
      ...('names' in record
        ? record.names.map(({ text }, position) => ({ record, path: ['names', position, 'text'], text }))
        : []),
    ])
    return [...names, ...ownTexts(dataset)].flatMap(({ record, path, text }) => {
      const word = mixed.exec(text)?.[0]
      if (word === undefined) return []
      return [
        {
          ...locate(record.id, path),
          message: `"${word}" mixes Latin and Cyrillic letters`,
          tip: 'type the word anew in one script',
        },
      ]
    })
  },
  passes: {
    'places/other-city.yaml': `name: Other City\nnames: [{ text: Другой город, language: ru }]\n${cited('name')}`,
  },
  fails: { 'places/other-city.yaml': `name: Other \u0421ity\n${cited('name')}` },
}
