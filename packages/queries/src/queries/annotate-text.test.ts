import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { annotateText } from './annotate-text.ts'

const mentioned = (text: string) =>
  annotateText(example, { text }).mentions.map((one) => `${one.text} = ${one.record.id}`)

test('names are found as whole words, the longest first', () => {
  expect(mentioned('Jarkyn Jeenov of Yonder and the Ministry of Yonder, not Yonderland.')).toEqual([
    'Jarkyn Jeenov = person/jarkyn-jeenov',
    'Yonder = state/yonder',
    'Ministry of Yonder = organization/yonder-ministry',
  ])
})
test('a name broken over two lines is one name', () => {
  expect(mentioned('Jarkyn\nJeenov')).toEqual(['Jarkyn\nJeenov = person/jarkyn-jeenov'])
})
test('an acronym counts in capitals only', () => {
  expect(mentioned('EXPA, not expa; ЭКПА')).toEqual(['EXPA = organization/csto', 'ЭКПА = organization/csto'])
})
test('offsets are places in the text', () => {
  const text = '«Порт-Сити» 😀 Port City'
  for (const { start, end, text: part } of annotateText(example, { text }).mentions)
    expect(text.slice(start, end)).toBe(part)
  expect(mentioned(text)).toHaveLength(2)
})
test('a spelling of two records says so', () => {
  const twins = datasetOf({ ...exampleFiles, 'places/xanadu.yaml': 'name: Xanadu\n' })
  expect(annotateText(twins, { text: 'In Xanadu.' }).mentions).toMatchObject([
    { record: { id: 'state/xanadu' }, others: [{ id: 'place/xanadu' }] },
  ])
})
test('a Russian name is found in whatever case, and nobody of a name that begins like it', () => {
  const russian = datasetOf({
    ...exampleFiles,
    'persons/anna-primer.yaml': 'name: Anna Primerova\nnames: [{ text: Анна Примерова, language: ru }]\n',
    'states/yonder.yaml': 'name: Yonder\nnames: [{ text: Армения, language: ru }]\n',
    'bodies/lake-council.yaml': 'name: Lake Council\nnames: [{ text: Объединённый совет озера, language: ru }]\n',
  })
  const { mentions } = annotateText(russian, {
    text: 'Анну Примерову, Объединенному совету озера и Армении, с Арменом Примером.',
  })
  expect(mentions.map(({ text, record }) => [text, record.id])).toEqual([
    ['Анну Примерову', 'person/anna-primer'],
    ['Объединенному совету озера', 'body/lake-council'],
    ['Армении', 'state/yonder'],
  ])
})

test('a name of two letters is found, at the beginning and the end of a text too', () => {
  const short = datasetOf({
    ...exampleFiles,
    'persons/li-o.yaml': 'name: Li\n',
    'organizations/example-union.yaml': 'name: Example Union\nkind: regional\nacronym: EU\n',
  })
  const found = (text: string) =>
    annotateText(short, { text }).mentions.map(({ record, start }) => `${record.id} ${start}`)
  expect(found('EU')).toEqual(['organization/example-union 0'])
  expect(found('the EU')).toEqual(['organization/example-union 4'])
  expect(found('EUX XEU')).toEqual([])
  expect(found('.')).toEqual([])
})
