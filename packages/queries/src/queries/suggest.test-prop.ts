import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTeller } from '../names/search/hit.ts'
import { allSpellings } from '../names/spellings.ts'
import { wordsIn } from '../names/words.ts'
import { overTime, someOf } from '../testing/when.ts'
import { suggest } from './suggest.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('a spelling that was typed whole is among the suggestions, as far as others are not spelled so too', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        const meant = allSpellings(dataset).filter(({ id, text }) => !isTeller(id) && text.trim().length <= 100)
        const folded = (text: string) =>
          wordsIn(text)
            .map((word) => word.folded)
            .join(' ')
        for (const { id, text } of someOf(meant, pick, 15)) {
          if (folded(text) === '') continue
          const same = new Set(meant.filter((other) => folded(other.text) === folded(text)).map((other) => other.id))
          const { suggestions } = suggest(dataset, { q: text, limit: 20 })
          if (same.size <= 20) expect(suggestions.map((one) => one.id)).toContain(id)
          else expect(suggestions.length).toBe(20)
        }
      }),
      runs,
    )
  })
  test('what is suggested has a word that begins with each word typed', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.integer({ min: 1, max: 4 }), ({ dataset }, pick, length) => {
        for (const { text } of someOf(allSpellings(dataset), pick, 10)) {
          const typed = wordsIn(text).map((word) => word.folded.slice(0, length))
          const q = typed.slice(0, 3).join(' ')
          if (q === '') continue
          for (const { matched } of suggest(dataset, { q }).suggestions) {
            const words = wordsIn(matched.text)
            for (const { folded, romanized } of wordsIn(q))
              expect(
                words.some((word) =>
                  [word.folded, word.romanized].some((key) => key.startsWith(folded) || key.startsWith(romanized)),
                ),
              ).toBe(true)
          }
        }
      }),
      runs,
    )
  })
})
