import type { Rule } from './rule.ts'
import { citationsOf } from './support/citations.ts'
import { citing } from './support/example.ts'
import { runsOf, sharedRun, wordsWithNames } from './support/known-names.ts'
import { ownTexts } from './support/own-texts.ts'

const longestRun = { length: 6, meaning: 3 }
const shortestPhrase = 5

const session = (summary: string) =>
  `name: A session\nkind: session\nstart: "2019-04-03"\nagenda: [{ key: trade, summary: "${summary}" }]\n${citing({ phrase: 'spoke of trade in grain', says: 'held' }, 'start', 'agenda')}`

export const phraseNotRepeated: Rule = {
  id: 'phrase-not-repeated',
  summary: 'What we write does not repeat a phrase that it rests on, nor six words of it on end.',
  check: ({ dataset, locate }) =>
    ownTexts(dataset).flatMap(({ record, path, text }) => {
      const words = wordsWithNames(dataset, text)
      const phrases = words.length < shortestPhrase ? [] : citationsOf(record).map(({ citation }) => citation.phrase)
      for (const phrase of phrases.map((one) => wordsWithNames(dataset, one))) {
        const whole = { length: Math.max(phrase.length, shortestPhrase), meaning: longestRun.meaning }
        const run =
          sharedRun(runsOf(words, whole), runsOf(phrase, whole)) ??
          sharedRun(runsOf(words, longestRun), runsOf(phrase, longestRun))
        if (run === null) continue
        return [
          { ...locate(record.id, path), message: `"${run}" is the source's wording`, tip: 'say it in other words' },
        ]
      }
      return []
    }),
  passes: { 'events/2019-04-03-session.yaml': session('Grain trade.') },
  fails: { 'events/2019-04-03-session.yaml': session('They spoke of trade in grain.') },
}
