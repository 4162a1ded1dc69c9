import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, nested } from '../support/example.ts'

const jane = (more: string, ...supports: readonly string[]) => {
  const chair = `office: Chair\nof: body/example-council\n${more}${cited('office', 'of', ...supports)}`
  return `name: Jane Example\n${cited('name')}${nested('tenures', { chair })}`
}

export const tenureHasTime: Rule = {
  id: 'tenure-has-time',
  summary: 'An office has a first, a last or an attested day, or asks for one.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'tenure')
      .filter(
        ({ start, end, attested, open }) =>
          start === null && end === null && attested.length === 0 && open.length === 0,
      )
      .map(({ id }) => ({
        ...locate(id, []),
        message: 'the office is held at no time',
        tip: 'add start, end, or attested with the day the source speaks of, or an open question',
      })),
  passes: { 'persons/jane-example.yaml': jane('attested: ["2019-05-02"]\n', 'attested') },
  fails: { 'persons/jane-example.yaml': jane('') },
}
