import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spellings } from '../names/spellings.ts'
import { overTime } from '../testing/when.ts'
import { annotateText } from './annotate-text.ts'

const noise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(' in ', '«', ', ', '😀', 'İ', '\n'),
)

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('mentions are slices of the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.array(fc.tuple(fc.nat(), noise), { minLength: 1, maxLength: 20 }),
        ({ dataset }, parts) => {
          const all = spellings(dataset)
          const text = parts.map(([pick, between]) => `${all[pick % all.length]?.text}${between}`).join('')
          const { mentions } = annotateText(dataset, { text: text.slice(0, 20_000) })
          mentions.reduce((before, { start, end, text: part }) => {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(text.slice(start, end)).toBe(part)
            expect(part).not.toBe('')
            return end
          }, 0)
        },
      ),
      runs,
    )
  })
  test('a text that is nothing but the name of a person is a mention of somebody of that name', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        const people = dataset.persons
        const { name } = people[pick % people.length]!
        if (name.length < 2) return
        expect(
          annotateText(dataset, { text: name })
            .mentions.map(({ text }) => text)
            .join(' '),
        ).toBe(name)
      }),
      runs,
    )
  })
})
