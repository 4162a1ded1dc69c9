import type { Rule } from '../rule.ts'
import { citationsOf } from '../support/citations.ts'
import { citing } from '../support/example.ts'
import { runsOf, wordsWithNames } from '../support/known-names.ts'
import { ownTexts } from '../support/own-texts.ts'

const longestRun = { length: 6, meaning: 3 }
const shortestPhrase = 5

const session = (summary: string) =>
  `name: A session\nkind: session\nstart: "2019-04-03"\nagenda: [{ key: trade, summary: "${summary}" }]\n${citing({ phrase: 'spoke of trade in grain', says: 'held' }, 'start', 'agenda')}`

export const phraseNotRepeated: Rule = {
  id: 'phrase-not-repeated',
  summary: 'What we write does not repeat a phrase that it rests on, nor six words of it on end.',
  check: ({ dataset, locate }) => {
    const cut = new Map<string, readonly string[]>()
    /** The runs of a phrase that a text must not have: the whole of it, and every six words. */
    const runsIn = (phrase: string): readonly string[] => {
      const made = cut.get(phrase)
      if (made !== undefined) return made
      const words = wordsWithNames(dataset, phrase)
      const whole = { length: Math.max(words.length, shortestPhrase), meaning: longestRun.meaning }
      const runs = [...runsOf(words, whole), ...runsOf(words, longestRun)]
      cut.set(phrase, runs)
      return runs
    }
    return ownTexts(dataset).flatMap(({ record, path, text }) => {
      const words = wordsWithNames(dataset, text)
      if (words.length < shortestPhrase) return []
      const own = ` ${words.join(' ')} `
      const run = citationsOf(record)
        .flatMap(({ citation }) => runsIn(citation.phrase))
        .find((one) => own.includes(` ${one} `))
      if (run === undefined) return []
      const message = `"${run}" is the source's wording`
      return [{ ...locate(record.id, path), message, tip: 'say it in other words' }]
    })
  },
  passes: { 'events/2019-04-03-session.yaml': session('Grain trade.') },
  fails: { 'events/2019-04-03-session.yaml': session('They spoke of trade in grain.') },
}
