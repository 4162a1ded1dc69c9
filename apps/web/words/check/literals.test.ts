import { expect, test } from 'vitest'
import { literalsIn } from './literals.ts'

const texts = (source: string) => literalsIn(source).map(({ text }) => text)

test('text between tags, and what an expression there may say, are found', () => {
  expect(texts('const a = <p>On record</p>')).toEqual(['On record'])
  expect(texts("const a = <p>{none ? 'nothing' : count}{many && ' more'}</p>")).toEqual(['nothing', 'more'])
  expect(texts(['const a = <p>{`', 'count} in all`}</p>'].join('$' + '{'))).toEqual(['in all'])
})
test('attributes that are read or heard are found, others are not', () => {
  expect(texts('const a = <Section id="years" title="By year" />')).toEqual(['By year'])
  expect(texts('const a = <nav aria-label={\'You are here\'} className="trail" />')).toEqual(['You are here'])
})
test('titles and descriptions on their way to a component are found', () => {
  expect(texts("const description = 'Every page'\nconst metadata = { title: 'Sources', href: '/sources' }")).toEqual([
    'Every page',
    'Sources',
  ])
})
test('marks between values, words of the catalogue and codes handed to functions are none', () => {
  expect(texts("const a = <p>{words.none}, {inWords('joint-session')} · ¶ {number}</p>")).toEqual([])
})
test('the line is that of the text', () => {
  expect(literalsIn('const a = (\n  <p>\n    <b>On record</b>\n  </p>\n)')).toEqual([{ line: 3, text: 'On record' }])
})
