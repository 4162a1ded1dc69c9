import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { allCitations } from '../support/citations.ts'
import { citing, source } from '../support/example.ts'
import { groupBy } from '../support/group-by.ts'

/** Letters by the script that a language is written in, as ISO 15924 names it. */
const letters: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Hans: /\p{Script=Han}/gu,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
}
const anyLetter = /\p{L}/gu
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const member = (phrase: string) => ({
  'bodies/example-office.yaml': `name: Example Office\n${citing({ source: 'source/second', phrase }, 'name')}`,
})

export const languageFitsPhrases: Rule = {
  id: 'language-fits-phrases',
  summary: 'The phrases cited from a page are in the script of its language.',
  check: ({ dataset, locate }) => {
    const cited = groupBy(allCitations(dataset), ({ citation }) => citation.source)
    return recordsOf(dataset, 'source').flatMap(({ id, language }) => {
      const script = new Intl.Locale(language).maximize().script
      const own = script === undefined ? undefined : letters[script]
      const phrases = (cited.get(id) ?? []).map(({ citation }) => citation.phrase).join(' ')
      if (own === undefined || count(phrases, own) * 2 >= count(phrases, anyLetter)) return []
      const message = `the phrases cited are not in the script of ${language}`
      const tip =
        'write the language that the page is in, with its script where it is not the usual one: ru-Latn, sr-Latn'
      return [{ ...locate(id, ['language']), message, tip }]
    })
  },
  passes: {
    'sources/second.yaml': source('second', '2019-05-02').replace('language: en', 'language: ru'),
    ...member('канцелярия Example работает'),
  },
  fails: {
    'sources/second.yaml': source('second', '2019-05-02'),
    ...member('канцелярия работает'),
  },
}
