import { allRecords } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'

const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Armn: /\p{Script=Armenian}/u,
  Arab: /\p{Script=Arabic}/u,
  Geor: /\p{Script=Georgian}/u,
}

/** The script that a language tag stands for; undefined for a tag that is not well-formed. */
const scriptOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).maximize().script
  } catch {
    return undefined // language-tags reports it
  }
}

export const namesInTheirScript: Rule = {
  id: 'names-in-their-script',
  summary: 'A name is written in the script of the language it is said to be in.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      if (!('names' in record)) return []
      return record.names.flatMap(({ text, language }, position) => {
        const script = language === null ? undefined : scriptOf(language)
        const letters = script === undefined ? undefined : scripts[script]
        if (letters === undefined || letters.test(text) || !/\p{L}/u.test(text)) return []
        const message = `${text} is not in the script of ${language}`
        const tip = `mend language, say the script (such as ${language}-Latn), or leave language out`
        return [{ ...locate(record.id, ['names', position, 'language']), message, tip }]
      })
    }),
  passes: {
    'places/other-city.yaml': `name: Other City\nnames: [{ text: Другой город, language: ru }]\n${cited('name')}`,
  },
  fails: {
    'places/other-city.yaml': `name: Other City\nnames: [{ text: Drugoy gorod, language: ru }]\n${cited('name')}`,
  },
}
