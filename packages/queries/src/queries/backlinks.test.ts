import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { backlinks } from './backlinks.ts'

const naming = (record: Parameters<typeof backlinks>[1]['record'], knownBy: string | null = null) =>
  backlinks(example, { record, knownBy }).links.map(
    ({ from, field, evidence }) => `${from.id} ${field} ${evidence.map(({ source }) => source.slice(7))}`,
  )

test('a record is named in fields, each with the evidence of exactly that naming', () => {
  expect(naming('person/stan-secretary')).toEqual([
    'tenure/stan-secretary/general person report-2019,review-2020,correction-2021',
    'commitment/yonder-2019/second-customs followUps review-2020',
    'event/2019-04-session-3 participants report-2019',
    'remark/2019-04-session-3/road speaker report-2019',
  ])
})
test('a source is named by what rests on it, and a dispute by the page that disagrees', () => {
  expect(naming('source/reprint-2019')).toEqual([
    'event/2019-04-session-3 evidence reprint-2019',
    'event/2019-04-session-3 disputes reprint-2019',
  ])
})
test('links that are ours have no evidence', () => {
  expect(naming('topic/culture')).toEqual(['commitment/yonder-2019/ancient-songs topics '])
})
test('nothing links from what was not known yet', () => {
  expect(naming('person/stan-secretary', '2019-02-01')).toEqual([])
})
