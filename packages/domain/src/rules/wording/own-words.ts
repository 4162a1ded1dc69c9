import { recordById } from '../../dataset.ts'
import { paragraphsIn } from '../../reading/texts.ts'
import type { Rule } from '../rule.ts'
import { citationsOf } from '../support/citations.ts'
import { citing } from '../support/example.ts'
import { exampleText, held } from '../support/example-text.ts'
import { runsOf, sharedRun, wordsWithNames } from '../support/known-names.ts'
import { ownTexts } from '../support/own-texts.ts'

const copied = { length: 8, meaning: 4 }

const session = (summary: string) =>
  `name: A session\nkind: session\nstart: "2019-04-03"\nagenda: [{ key: trade, summary: "${summary}" }]\n${citing({ source: 'source/held', paragraph: 2, phrase: 'met in Other City', says: 'held' }, 'start', 'agenda')}`

export const ownWords: Rule = {
  id: 'own-words',
  summary: 'What we write is in our own words, not in eight words on end of its source.',
  check: ({ dataset, locate, texts }) => {
    if (texts === null) return []
    const cut = new Map<string, readonly ReadonlySet<string>[]>()
    const runsIn = (file: string) => {
      const paragraphs = paragraphsIn(texts, file) ?? []
      const runs = cut.get(file) ?? paragraphs.map((paragraph) => runsOf(wordsWithNames(dataset, paragraph), copied))
      cut.set(file, runs)
      return runs
    }
    return ownTexts(dataset).flatMap(({ record, path, text }) => {
      const own = runsOf(wordsWithNames(dataset, text), copied)
      if (own.size === 0) return []
      const files = new Set(
        citationsOf(record).flatMap(({ citation }) => recordById(dataset, citation.source)?.text?.file ?? []),
      )
      const run = [...files]
        .flatMap(runsIn)
        .map((paragraph) => sharedRun(own, paragraph))
        .find((one) => one !== null)
      if (run == null) return []
      const message = `"${run}" stands in the source word for word`
      return [{ ...locate(record.id, path), message, tip: 'say it in other words, and shorter' }]
    })
  },
  texts: { 'example.txt': exampleText },
  passes: { ...held, 'events/2019-04-03-session.yaml': session('Trade and grain.') },
  fails: {
    ...held,
    'events/2019-04-03-session.yaml': session('The chair of the council spoke of water, of grain and of trade.'),
  },
}
