import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { findIn } from '../page/findings.ts'
import { deskRecord } from '../testing/record.ts'
import { toldEvents } from './told.ts'
import { twinsOf } from './twins.ts'

const dataset = datasetOf(deskRecord)
const told = (text: string, fileName = '') => toldEvents(dataset, findIn(dataset, text, fileName))
const first = (text: string) => told(text)[0]

describe('the day of an event', () => {
  test.each([
    ['The Lake Council met in Bishkek on 3 April 2019 after a plan adopted on 5 March 2019.', '2019-04-03'],
    ['The Lake Council, founded on 5 March 2010, met on 3 April 2019.', '2019-04-03'],
    ['BISHKEK, April 3, 2019. /News/. The Lake Council met today in Bishkek.', '2019-04-03'],
    ['The chair passes by a decision made at the April 3, 2019 session of the Lake Council.', '2019-04-03'],
    ['A week later the Lake Council met in Bishkek.', undefined],
    ['BISHKEK, April 3, 2019. /News/. The Lake Council met in Bishkek last month.', undefined],
  ])('%s', (text, day) => {
    expect(first(text)?.start?.value).toBe(day)
  })

  test('has its last day, together or apart', () => {
    expect(first('Exercise Storm-2019 was held from 3 to 7 April 2019.')).toMatchObject({
      start: { value: '2019-04-03' },
      end: { value: '2019-04-07' },
    })
    expect(first('Exercise Storm-2019 began on 3 April 2019 and runs until 7 April.')).toMatchObject({
      end: { value: '2019-04-07' },
    })
  })
})

describe('the place of an event', () => {
  test("is not its dateline's, nor another event's", () => {
    expect(first('BISHKEK, April 3, 2019 -- Exercise Storm-2019 opened at the Highfell range.')?.place?.value).toBe(
      'place/high-range',
    )
    expect(first('BISHKEK, April 3, 2019 -- Exercise Storm-2019 opened today.')?.place).toBeNull()
    expect(
      first('The Lake Council met on 3 April 2019. Boris Sample spoke of the outcome of the summit in Bishkek.')?.place,
    ).toBeNull()
  })
})

describe('what is said of it', () => {
  test.each([
    ['The Lake Council met in Bishkek.', 'held'],
    ['The Lake Council will meet in Bishkek.', 'planned'],
    ['A session of the Lake Council is to be held in Bishkek.', 'planned'],
    ['A session of the Lake Council is under way in Bishkek.', 'under-way'],
    ['В Бишкеке прошло заседание Озерного совета.', 'held'],
    ['В Бишкеке началось заседание Озерного совета.', 'under-way'],
    ['Заседание Озерного совета состоится в Бишкеке.', 'planned'],
  ])('%s is %s', (text, says) => {
    expect(first(text)?.says).toBe(says)
  })
})

describe('who was there', () => {
  test('is in the chair, took part, spoke or stayed away; states and organizations where they take part', () => {
    const event = first(
      'The Lake Council met on 3 April 2019, chaired by Minister of Lakes Boris Sample. Delegations of Xanadu and Yonder took part, and the RSOC looked on. Asel Primerova spoke of fish.',
    )
    expect(event?.chair?.id).toBe('person/boris-sample')
    expect(event?.participants.map(({ mention, roles }) => [mention.id, ...roles])).toEqual([
      ['state/xanadu'],
      ['state/yonder'],
      ['organization/relief-society', 'observed'],
      ['person/asel-primerova', 'spoke'],
    ])
  })

  test('is not a state of a title, nor whom a page quotes, nor anybody named before an unknown chair', () => {
    const event = first(
      'The Lake Council met on 3 April 2019. Boris Sample, Minister of Xanadu, attended. According to Asel Primerova it was long.',
    )
    expect(event?.participants.map(({ mention }) => mention.id)).toEqual(['person/boris-sample'])
    expect(first('The Lake Council met, chaired by Victor Nobody, with Asel Primerova present.')?.chair).toBeNull()
  })

  test('is the person whose title names a body or a state, not the body or the state', () => {
    const event = first(
      "The Lake Council met on 3 April 2019 under the chairmanship of Xanadu's plenipotentiary representative. Secretary of the Lake Council Boris Sample attended.",
    )
    expect(event?.participants.map(({ mention }) => mention.id)).toEqual(['person/boris-sample'])
  })

  test('is expected where the event is to come, and absent where the page says so', () => {
    expect(first('The Lake Council will meet on 3 April 2019 with Asel Primerova.')?.participants).toMatchObject([
      { roles: ['expected'] },
    ])
    expect(first('The Lake Council met on 3 April 2019. Asel Primerova did not attend.')?.participants).toMatchObject([
      { roles: ['absent'] },
    ])
  })
})

describe('events of a page', () => {
  test('are as many as it names, and sentences go with the one that they tell of', () => {
    const events = told(
      'The third session of the Lake Council was held on 3 April 2019.\nBoris Sample spoke.\nOn 5 May 2019 exercise Storm-2019 began.\nSome 300 people take part in the exercise.',
    )
    expect(events.map(({ series }) => series?.value)).toEqual([
      { of: 'body/lake-council', key: 'sessions', number: 3 },
      { of: 'organization/example-pact', key: 'storm', number: null },
    ])
    expect(events[0]?.participants).toHaveLength(1)
    expect(events[1]?.figures.map(({ value }) => value)).toEqual([300])
  })

  test('do not take the figures of an exercise that they only spoke of', () => {
    const [event] = told(
      'The Lake Council met on 3 April 2019. It summed up exercise Storm-2017, in which 300 people took part. The council heard 4 reports.',
    )
    expect(event?.figures.map(({ value }) => value)).toEqual([4])
  })

  test('have each their own clause of a sentence that names two', () => {
    const events = told(
      'At exercise Storm-2019, which was held at the Highfell range, Boris Sample said that the Lake Council will meet in Bishkek on 5 May 2019.',
    )
    expect(
      events.map(({ place, participants }) => [place?.value, participants.map(({ mention }) => mention.id)]),
    ).toEqual([
      ['place/high-range', ['person/boris-sample']],
      ['place/bishkek', []],
    ])
  })

  test('are none where a page names none', () => {
    expect(told('Fish is good for you.')).toEqual([])
  })
})

describe('twins', () => {
  const twins = (text: string) => twinsOf(dataset, told(text)[0]!)

  test('are found by number, by name and year, and by day, body and place', () => {
    expect(twins('The second session of the Lake Council was held.')).toEqual([
      { id: 'event/2018-05-02-lake-council-2', why: 'number 2 of the same run', isSame: true },
    ])
    expect(twins('Storm-2017 was held.')).toMatchObject([{ id: 'event/2017-06-05-storm-2017', isSame: true }])
    expect(twins('The Lake Council met in Bishkek on 2 May 2018.')).toMatchObject([
      { id: 'event/2018-05-02-lake-council-2', isSame: true },
    ])
    expect(twins('The Lake Council met in Bishkek on 2 May.')).toMatchObject([
      { id: 'event/2018-05-02-lake-council-2', isSame: false },
    ])
  })

  test('are not of another number or another day', () => {
    expect(twins('The third session of the Lake Council was held in Bishkek on 2 May 2018.')).toEqual([])
    expect(twins('The Lake Council met in Bishkek on 3 May 2018.')).toEqual([])
  })
})
