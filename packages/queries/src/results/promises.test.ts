import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { commitmentsByTerm } from './promises.ts'

const promise = (key: string, more = '') => `  ${key}: { summary: S${more} }\n`
const term = (start: string, ...promises: readonly string[]) =>
  `state: state/a\nof: organization/o\n${start}commitments:\n${promises.join('')}`
const listed = (files: Readonly<Record<string, string>>) =>
  [...commitmentsByTerm(datasetOf(files))].map(([id, promises]) => [
    id.slice(13),
    ...promises.map((one) => one.id.slice(11)),
  ])

test('terms come in order of time, those that begin on one day by their ids, those of no known start last', () => {
  expect(
    listed({
      'chairmanships/a.yaml': term('', promise('x')),
      'chairmanships/b.yaml': term('start: "2020"\n', promise('x')),
      'chairmanships/c.yaml': term('start: "2020"\n', promise('x')),
      'chairmanships/d.yaml': term('start: "2019"\n', promise('x')),
    }).map(([id]) => id),
  ).toEqual(['/d', '/b', '/c', '/a'].map((id) => id.replace('/', '')))
})
test('the promises of a term stand as the chair counted them, else by their paragraphs, else as in the record', () => {
  const at = (paragraph: number) =>
    `, evidence: [{ source: source/s, paragraph: ${paragraph}, phrase: x, supports: [summary] }]`
  const promises = [promise('a'), promise('b', at(9)), promise('c', at(4)), promise('d', ', order: 1'), promise('e')]
  expect(listed({ 'chairmanships/t.yaml': term('', ...promises) })).toEqual([['t', 't/d', 't/c', 't/b', 't/a', 't/e']])
})
