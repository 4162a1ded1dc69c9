import { describe, expect, test } from 'vitest'
import { pageOf, placeOf } from './page.ts'

const sentences = (text: string) => {
  const page = pageOf(text)
  return page.sentences.map(({ start, end }) => page.text.slice(start, end).trim().replaceAll('\n', ' '))
}

describe('the sentences of a page', () => {
  test('end with a mark before a capital, and not after initials or abbreviations', () => {
    expect(sentences('S. Sample met Gen. Example in Bishkek. They spoke. В 2020 г. Самплов приехал.')).toEqual([
      'S. Sample met Gen. Example in Bishkek.',
      'They spoke.',
      'В 2020 г. Самплов приехал.',
    ])
  })

  test('end with a heading, and go on over the lines of a page that is wrapped', () => {
    expect(sentences('A heading\nThe council met in Bishkek.\n')).toEqual(['A heading', 'The council met in Bishkek.'])
    const wrapped =
      'The council met on the third of April in the town of Asel\nPrimerova, who spoke of the lake and of\nits fish at some length and with\nmuch feeling. It rose late.'
    expect(sentences(wrapped)).toEqual([
      'The council met on the third of April in the town of Asel Primerova, who spoke of the lake and of its fish at some length and with much feeling.',
      'It rose late.',
    ])
  })
})

test('A span over a line break is placed where more of it stands', () => {
  const page = pageOf('opened by Asel\nPrimerova today')
  const start = page.text.indexOf('Asel')
  expect(placeOf(page, { start, end: start + 'Asel Primerova'.length })).toEqual({
    paragraph: 2,
    start: 0,
    end: 9,
    text: 'Primerova',
  })
})
