import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { deskRecord } from '../testing/record.ts'
import { findIn } from './findings.ts'

const dataset = datasetOf(deskRecord)
const find = (text: string, fileName = '') => findIn(dataset, text, fileName)
const named = (text: string) => {
  const { page, mentions } = find(text)
  return mentions.map(({ id, start, end }) => [page.text.slice(start, end).replaceAll(/\s+/g, ' '), id])
}

describe('names', () => {
  test("are the longest that stand there: the ministers' council is not the council", () => {
    expect(named('The Council of Lake Ministers met the Lake Council there.')).toEqual([
      ['Council of Lake Ministers', 'body/council-of-lake-ministers'],
      ['Lake Council', 'body/lake-council'],
    ])
  })

  test('go over line breaks', () => {
    expect(named('The meeting was then opened by Asel\nPrimerova, who spoke.')).toEqual([
      ['Asel Primerova', 'person/asel-primerova'],
    ])
  })

  test('are found in any case of Russian, either way round, with a patronymic or an initial', () => {
    expect(
      named('Встреча с Борисом Самповым отложена: Бориса Самплова и Борисом Ивановичем Сампловым ждут в Бишкеке.'),
    ).toEqual([
      ['Бориса Самплова', 'person/boris-sample'],
      ['Борисом Ивановичем Сампловым', 'person/boris-sample'],
      ['Бишкеке', 'place/bishkek'],
    ])
    expect(named('Sample Boris met B. Sample, and Sample left.').map(([, id]) => id)).toEqual([
      'person/boris-sample',
      'person/boris-sample',
      'person/boris-sample',
    ])
  })

  test("are nobody else's: another given name, another organization's council, an acronym in small letters", () => {
    expect(named('Victor Sample and C. Sample met the NATO Lake Council and rsoc.')).toEqual([])
    expect(named('The RSOC looked on.')).toEqual([['RSOC', 'organization/relief-society']])
  })

  test('of a training ground are found with another word for it', () => {
    expect(named('at the Highfell range')).toEqual([['Highfell', 'place/high-range']])
  })
})

describe('dates', () => {
  const dates = (text: string, fileName = '') =>
    find(text, fileName).dates.map(({ edtf, isDateline }) => [edtf, isDateline])

  test("of a dateline are the page's own", () => {
    expect(dates('BISHKEK, January 13. /News/. The council met on January 6, 2022.')).toEqual([
      ['XXXX-01-13', true],
      ['2022-01-06', false],
    ])
    expect(dates('Бишкек, 5 мая 2024 г. - Совет собрался 4 мая 2024 года.')).toEqual([
      ['2024-05-05', true],
      ['2024-05-04', false],
    ])
    expect(dates('In Bishkek, on 5 May 2024, the council met.')).toEqual([['2024-05-05', false]])
  })

  test("get the year nearest to the page's own day, and none where the page has none", () => {
    expect(dates('The council met on 20 December and meets on 3 January.', 'page-2024-12-28.txt')).toEqual([
      ['2024-12-20', false],
      ['2025-01-03', false],
    ])
    expect(dates('Today, 12 September, a week later than planned, it began.')).toEqual([['XXXX-09-12', false]])
  })
})

test('exercises are found by name and year, in quotes, or after a word for them, and a bare word is none', () => {
  const found = (text: string) => find(text).exercises.map(({ series, year, known }) => [series, year, known])
  expect(found('Storm-2017 and exercise Storm 2019')).toEqual([
    ['storm', 2017, 'event/2017-06-05-storm-2017'],
    ['storm', 2019, null],
  ])
  expect(found('The exercise "Storm" began')).toEqual([['storm', null, null]])
  expect(found('A Storm came over the lake')).toEqual([])
})

test('figures have what is counted and how exactly; years, articles and ordinals are none', () => {
  const { figures } = find(
    'Over 1,500 people, some 20 vehicles, up to 40 delegates and 3 boats came in 2019 by Article 4 to the 27th meeting.',
  )
  expect(figures.map(({ value, measure, qualifier }) => [value, measure, qualifier])).toEqual([
    [1500, 'people', 'more-than'],
    [20, 'vehicles', 'about'],
    [40, 'delegates', 'at-most'],
    [3, 'boats', 'exactly'],
  ])
})

test('names on no record are listed for the keeper', () => {
  const { unknown } = find(
    'On Monday Nadia Unknownova of the Hill Institute met Asel Primerova. President Nadia Unknownova left. ХVII заседание.',
  )
  expect(unknown.map(({ text }) => text)).toEqual(['Nadia Unknownova', 'Hill Institute'])
})

test('a text in another language gives its language alone', () => {
  expect(find('28 листопада 2024 року в Бишкеку відбулося засідання ради, прийшли 300 делегатів.')).toMatchObject({
    language: { tag: 'uk', isRead: false },
    mentions: [],
    dates: [],
    figures: [],
  })
})
